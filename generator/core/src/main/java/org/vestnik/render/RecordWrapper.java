package org.vestnik.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.render.view.Inline;

/**
 * Lets into templates only records (by component, never by method), lists, maps, texts, numbers, booleans and typed
 * HTML. Anything else would give templates methods to call.
 */
final class RecordWrapper extends DefaultObjectWrapper {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component.getAccessor());
            }
            return components;
        }
    };

    RecordWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof SafeHtml html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
        }
        if (value instanceof Inline inline) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(inline.text());
        }
        if (value instanceof Record) {
            return new RecordModel(value);
        }
        if (value instanceof WordsModel words) {
            return words;
        }
        throw new TemplateModelException("no " + value.getClass().getName() + " in templates");
    }

    private final class RecordModel implements TemplateHashModel {
        private final Object value;

        RecordModel(Object value) {
            this.value = value;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Map<String, Method> components = COMPONENTS.get(value.getClass());
            Method accessor = components.get(key);
            if (accessor == null) {
                throw new TemplateModelException("no '%s' in %s, which has %s"
                        .formatted(
                                key,
                                value.getClass().getSimpleName(),
                                Arrays.toString(components.keySet().toArray())));
            }
            try {
                return wrap(accessor.invoke(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException(e);
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
            return new freemarker.template.SimpleScalar(words.text(key));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
