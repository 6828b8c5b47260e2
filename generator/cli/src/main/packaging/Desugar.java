import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out what javac leaves to the JVM's start: each lambda and method reference of a jar's package becomes a class, and
 * {@code equals} and {@code hashCode} of its records become plain methods. The JVM would make the same at each start, by reflection,
 * and its first compiler, which does most of our work, sees through neither: a lambda that holds a variable costs it a native call
 * each time, and a comparison of two records a chain of method handles. What it does not know stays as it was.
 *
 * <p>Run by the packaging, with ASM on the class path: {@code java Desugar.java JAR PACKAGE}, such as {@code org/vestnik}.
 */
final class Desugar implements Opcodes {

    private static final String OBJECT = "java/lang/Object";
    private static final Map<Type, String> WRAPPERS = Map.of(
            Type.BOOLEAN_TYPE, "java/lang/Boolean",
            Type.CHAR_TYPE, "java/lang/Character",
            Type.BYTE_TYPE, "java/lang/Byte",
            Type.SHORT_TYPE, "java/lang/Short",
            Type.INT_TYPE, "java/lang/Integer",
            Type.LONG_TYPE, "java/lang/Long",
            Type.FLOAT_TYPE, "java/lang/Float",
            Type.DOUBLE_TYPE, "java/lang/Double");

    /** By internal name, such as {@code org/vestnik/model/Slug}. */
    private final Map<String, byte[]> classes = new TreeMap<>();

    /** The new classes by the outermost class of those that they stand for, whose private parts they call. */
    private final Map<String, List<String>> nests = new HashMap<>();

    public static void main(String[] args) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            new Desugar().desugar(jar.getPath("/"), args[1]);
        }
    }

    private void desugar(Path root, String pack) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root.resolve(pack))) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassReader old = new ClassReader(Files.readAllBytes(file));
            ClassWriter plain = new ClassWriter(0);
            old.accept(new Host(plain), 0);
            classes.put(old.getClassName(), plain.toByteArray());
        }
        nests.forEach((outermost, added) -> classes.computeIfPresent(outermost, (name, bytes) -> withMembers(bytes, added)));
        FileTime time = Files.getLastModifiedTime(files.get(0)); // the same at each packaging
        for (Map.Entry<String, byte[]> plain : classes.entrySet()) {
            Path file = root.resolve(plain.getKey() + ".class");
            Files.write(file, plain.getValue());
            Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
        }
    }

    private static byte[] withMembers(byte[] outermost, List<String> added) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(outermost)
                .accept(
                        new ClassVisitor(ASM9, writer) {
                            @Override
                            public void visitEnd() {
                                added.forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    /** A class that holds lambdas, or a record. */
    private final class Host extends ClassVisitor {

        private final List<Runnable> methods = new ArrayList<>();
        private String name = "";
        private String nest = "";
        private int lambdas;

        Host(ClassWriter writer) {
            super(ASM9, writer);
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] types) {
            this.name = name;
            this.nest = name;
            super.visit(version, access, name, generic, parent, types);
        }

        @Override
        public void visitNestHost(String outermost) {
            nest = outermost;
            super.visitNestHost(outermost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String types, String generic, String[] thrown) {
            return new MethodVisitor(ASM9, super.visitMethod(access, method, types, generic, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String wanted, String types, Handle bootstrap, Object... args) {
                    String maker = bootstrap.getOwner() + "." + bootstrap.getName();
                    if (maker.equals("java/lang/invoke/LambdaMetafactory.metafactory")) {
                        Lambda lambda = new Lambda(name + "$$Lambda" + ++lambdas, nest, wanted, types, args);
                        classes.put(lambda.name(), lambda.bytes());
                        nests.computeIfAbsent(nest, outermost -> new ArrayList<>()).add(lambda.name());
                        lambda.take(mv);
                    } else if (maker.equals("java/lang/runtime/ObjectMethods.bootstrap") && !wanted.equals("toString")) {
                        List<Handle> fields = Arrays.stream(args).skip(2).map(Handle.class::cast).toList();
                        methods.add(() -> writeRecordMethod(cv, name, wanted, types, fields));
                        super.visitMethodInsn(INVOKESTATIC, name, "$" + wanted, types, false);
                    } else {
                        super.visitInvokeDynamicInsn(wanted, types, bootstrap, args);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            methods.forEach(Runnable::run);
            super.visitEnd();
        }
    }

    /**
     * The class of a lambda, made of what {@link java.lang.invoke.LambdaMetafactory} is told.
     *
     * @param nest the outermost class of the one it stands in
     * @param method the one method of its interface
     * @param types of the variables that it holds, and its interface as result
     * @param args the types of the interface's method, what it calls, and the types that generics narrow them to
     */
    private record Lambda(String name, String nest, String method, String types, Object... args) {

        /** Puts the lambda on the stack, in place of the variables that it holds. */
        void take(MethodVisitor code) {
            if (held().length == 0) {
                code.visitFieldInsn(GETSTATIC, name, "ONE", type().getDescriptor());
            } else {
                code.visitMethodInsn(INVOKESTATIC, name, "of", types, false);
            }
        }

        byte[] bytes() {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            writer.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT, new String[] {type().getInternalName()});
            writer.visitNestHost(nest);
            for (int i = 0; i < held().length; i++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "held" + i, held()[i].getDescriptor(), null, null);
            }
            writeConstructor(writer);
            if (held().length == 0) {
                writer.visitField(ACC_STATIC | ACC_FINAL, "ONE", type().getDescriptor(), null, null);
                write(writer, ACC_STATIC, "<clinit>", "()V", code -> {
                    visitNew(code);
                    code.visitFieldInsn(PUTSTATIC, name, "ONE", type().getDescriptor());
                    code.visitInsn(RETURN);
                });
            } else {
                write(writer, ACC_STATIC, "of", types, code -> {
                    visitNew(code);
                    code.visitInsn(ARETURN);
                });
            }
            write(writer, ACC_PUBLIC, method, erased().getDescriptor(), this::writeCall);
            writer.visitEnd();
            return writer.toByteArray();
        }

        private void writeConstructor(ClassWriter writer) {
            write(writer, ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held()), code -> {
                code.visitVarInsn(ALOAD, 0);
                code.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
                int variable = 1;
                for (int i = 0; i < held().length; i++) {
                    code.visitVarInsn(ALOAD, 0);
                    code.visitVarInsn(held()[i].getOpcode(ILOAD), variable);
                    code.visitFieldInsn(PUTFIELD, name, "held" + i, held()[i].getDescriptor());
                    variable += held()[i].getSize();
                }
                code.visitInsn(RETURN);
            });
        }

        /** A new one, of a static method's arguments. */
        private void visitNew(MethodVisitor code) {
            code.visitTypeInsn(NEW, name);
            code.visitInsn(DUP);
            int variable = 0;
            for (Type type : held()) {
                code.visitVarInsn(type.getOpcode(ILOAD), variable);
                variable += type.getSize();
            }
            code.visitMethodInsn(INVOKESPECIAL, name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held()), false);
        }

        /** Calls what the lambda stands for, with what it holds before what it is given. */
        private void writeCall(MethodVisitor code) {
            Handle target = (Handle) args[1];
            Type narrow = (Type) args[2];
            Type owner = Type.getObjectType(target.getOwner());
            boolean isConstructor = target.getTag() == H_NEWINVOKESPECIAL;
            List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
            if (isConstructor) {
                code.visitTypeInsn(NEW, target.getOwner());
                code.visitInsn(DUP);
            } else if (target.getTag() != H_INVOKESTATIC) {
                wanted.add(0, owner);
            }
            int next = 0;
            for (Type type : held()) {
                code.visitVarInsn(ALOAD, 0);
                code.visitFieldInsn(GETFIELD, name, "held" + next, type.getDescriptor());
                convert(code, type, type, wanted.get(next++));
            }
            int variable = 1;
            for (int i = 0; i < erased().getArgumentTypes().length; i++) {
                Type given = erased().getArgumentTypes()[i];
                code.visitVarInsn(given.getOpcode(ILOAD), variable);
                convert(code, given, narrow.getArgumentTypes()[i], wanted.get(next++));
                variable += given.getSize();
            }
            code.visitMethodInsn(opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            Type result = isConstructor ? owner : Type.getReturnType(target.getDesc());
            Type returned = erased().getReturnType();
            if (returned.equals(Type.VOID_TYPE)) {
                switch (result.getSize()) {
                    case 1 -> code.visitInsn(POP);
                    case 2 -> code.visitInsn(POP2);
                    default -> {}
                }
            } else {
                convert(code, result, narrow.getReturnType(), returned);
            }
            code.visitInsn(returned.getOpcode(IRETURN));
        }

        private static int opcode(Handle target) {
            return switch (target.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                case H_INVOKEINTERFACE -> INVOKEINTERFACE;
                default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            };
        }

        private Type type() {
            return Type.getReturnType(types);
        }

        private Type[] held() {
            return Type.getArgumentTypes(types);
        }

        private Type erased() {
            return (Type) args[0];
        }
    }

    /** Turns the value on the stack from one type into another as a method call does; generics say what it is between the two. */
    private static void convert(MethodVisitor code, Type from, Type narrow, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            String wrapper = WRAPPERS.get(from);
            code.visitMethodInsn(INVOKESTATIC, wrapper, "valueOf", "(" + from.getDescriptor() + ")L" + wrapper + ";", false);
        } else if (isPrimitive(to)) {
            unbox(code, from, narrow, to);
        } else if (!to.getInternalName().equals(OBJECT)) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** What no type names closer is some number, as in {@code mapToLong(Map.Entry::getValue)} of integers. */
    private static void unbox(MethodVisitor code, Type from, Type narrow, Type to) {
        Optional<Type> known = unwrapped(from).or(() -> unwrapped(narrow));
        boolean isNumber = !to.equals(Type.BOOLEAN_TYPE) && !to.equals(Type.CHAR_TYPE);
        Type read = known.orElse(to);
        String wrapper = known.isEmpty() && isNumber ? "java/lang/Number" : WRAPPERS.get(read);
        code.visitTypeInsn(CHECKCAST, wrapper);
        code.visitMethodInsn(INVOKEVIRTUAL, wrapper, read.getClassName() + "Value", "()" + read.getDescriptor(), false);
        widen(code, read, to);
    }

    private static Optional<Type> unwrapped(Type wrapper) {
        return WRAPPERS.entrySet().stream()
                .filter(entry -> !isPrimitive(wrapper) && entry.getValue().equals(wrapper.getInternalName()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A {@code boolean}, {@code char}, {@code byte} or {@code short} is an {@code int} on the stack. */
    private static void widen(MethodVisitor code, Type from, Type to) {
        int have = Math.max(from.getSort(), Type.INT);
        int want = Math.max(to.getSort(), Type.INT);
        if (have == Type.INT && want != Type.INT) {
            code.visitInsn(want == Type.LONG ? I2L : want == Type.FLOAT ? I2F : I2D);
        } else if (have == Type.LONG && want != Type.LONG) {
            code.visitInsn(want == Type.FLOAT ? L2F : L2D);
        } else if (have == Type.FLOAT && want == Type.DOUBLE) {
            code.visitInsn(F2D);
        }
    }

    /** Writes a record's {@code $equals(record, other)} or {@code $hashCode(record)}. */
    private static void writeRecordMethod(ClassVisitor writer, String record, String method, String types, List<Handle> fields) {
        write(writer, ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, "$" + method, types, code -> {
            if (method.equals("equals")) {
                writeEquals(code, record, fields);
            } else {
                writeHashCode(code, record, fields);
            }
        });
    }

    private static void writeEquals(MethodVisitor code, String record, List<Handle> fields) {
        Label same = new Label();
        Label other = new Label();
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ALOAD, 1);
        code.visitJumpInsn(IF_ACMPEQ, same);
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, record);
        code.visitJumpInsn(IFEQ, other);
        for (Handle field : fields) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, record, field.getName(), field.getDesc());
            code.visitVarInsn(ALOAD, 1);
            code.visitTypeInsn(CHECKCAST, record);
            code.visitFieldInsn(GETFIELD, record, field.getName(), field.getDesc());
            Type type = Type.getType(field.getDesc());
            switch (type.getSort()) {
                case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT -> code.visitJumpInsn(IF_ICMPNE, other);
                case Type.LONG, Type.FLOAT, Type.DOUBLE -> {
                    String both = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
                    code.visitMethodInsn(INVOKESTATIC, WRAPPERS.get(type), "compare", both, false);
                    code.visitJumpInsn(IFNE, other);
                }
                default -> {
                    String both = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                    code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", both, false);
                    code.visitJumpInsn(IFEQ, other);
                }
            }
        }
        code.visitLabel(same);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(other);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
    }

    private static void writeHashCode(MethodVisitor code, String record, List<Handle> fields) {
        code.visitInsn(ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(BIPUSH, 31);
            code.visitInsn(IMUL);
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, record, field.getName(), field.getDesc());
            Type type = Type.getType(field.getDesc());
            String hasher = isPrimitive(type) ? WRAPPERS.get(type) : "java/util/Objects";
            String hashed = isPrimitive(type) ? type.getDescriptor() : "Ljava/lang/Object;";
            code.visitMethodInsn(INVOKESTATIC, hasher, "hashCode", "(" + hashed + ")I", false);
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
    }

    private interface Body {
        void write(MethodVisitor code);
    }

    private static void write(ClassVisitor writer, int access, String name, String types, Body body) {
        MethodVisitor code = writer.visitMethod(access, name, types, null, null);
        code.visitCode();
        body.write(code);
        code.visitMaxs(4, 2); // counted anew where the writer is told to; else the two numbers of a record's methods
        code.visitEnd();
    }
}
