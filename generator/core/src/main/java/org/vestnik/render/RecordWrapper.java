package org.vestnik.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.render.view.CharacterData;
import org.vestnik.render.view.Inline;

/**
 * Lets into templates only records (by component, never by method), lists, maps, texts, numbers, booleans and typed
 * HTML. Anything else would give templates methods to call.
 */
final class RecordWrapper extends DefaultObjectWrapper {

    /** Takes a record and gives one component, boxed: far cheaper than reflection, which makes a class for each. */
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), accessor(component));
            }
            return components;
        }
    };

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(ACCESSOR);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(e);
        }
    }

    RecordWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    /** Texts and views come first: nearly everything is one of them. */
    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        boolean view = value instanceof Record && !(value instanceof TemplateModel);
        return view ? handleUnknownType(value) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof SafeHtml html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
        }
        if (value instanceof Inline inline) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(inline.text());
        }
        if (value instanceof CharacterData data) {
            return XMLOutputFormat.INSTANCE.fromMarkup(data.section());
        }
        if (value instanceof Record) {
            return new RecordModel(value);
        }
        throw new TemplateModelException("no " + value.getClass().getName() + " in templates");
    }

    private final class RecordModel implements TemplateHashModel {
        private final Object value;
        private final Map<String, MethodHandle> components;

        RecordModel(Object value) {
            this.value = value;
            this.components = COMPONENTS.get(value.getClass());
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            MethodHandle accessor = components.get(key);
            if (accessor == null) {
                throw new TemplateModelException("no '%s' in %s, which has %s"
                        .formatted(
                                key,
                                value.getClass().getSimpleName(),
                                Arrays.toString(components.keySet().toArray())));
            }
            return wrap(component(accessor));
        }

        private Object component(MethodHandle accessor) {
            try {
                return accessor.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The edition's words as templates see them: a word that is missing is an error, never an empty place. */
    record WordsModel(Words words) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) {
            return new SimpleScalar(words.text(key));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
