import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes the classes of a jar that are older than Java 6 in the format of Java 8, with nothing else changed. No archive of
 * classes of JDK 17 takes the old format, so such classes are read and verified anew at each start: those of the library that
 * reads the command line take a quarter of a build that finds nothing to do.
 *
 * <p>Run by the packaging, with ASM and the jar's libraries on the class path: {@code java ModernClasses.java JAR}.
 */
final class ModernClasses {

    /** From here on class files say what the verifier would else find out for itself. */
    private static final int JAVA_6 = 50;

    private ModernClasses() {}

    public static void main(String[] args) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            for (Path file : classes(jar.getPath("/"))) {
                byte[] old = Files.readAllBytes(file);
                if (version(old) < JAVA_6) {
                    FileTime time = Files.getLastModifiedTime(file);
                    Files.write(file, modern(old));
                    Files.setLastModifiedTime(file, time);
                }
            }
        }
    }

    private static List<Path> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static int version(byte[] classFile) {
        return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
    }

    private static byte[] modern(byte[] old) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(old)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visit(int version, int access, String name, String generic, String parent, String[] types) {
                                super.visit(Opcodes.V1_8, access, name, generic, parent, types);
                            }
                        },
                        ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
