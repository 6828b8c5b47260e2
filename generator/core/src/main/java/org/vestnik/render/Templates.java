package org.vestnik.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/** Draws views with the theme's templates. Locked: see {@link TemplateLock} and {@link RecordWrapper}. Thread-safe. */
final class Templates {

    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Theme theme;
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final Map<String, Template> ready = new ConcurrentHashMap<>();
    private final Deadlines deadlines;

    /** Those that wait for their next page: at most as many as threads. One whose page failed is not used again. */
    private final Queue<Utf8Page> idle = new ConcurrentLinkedQueue<>();

    Templates(Theme theme, Deadlines deadlines) {
        this.theme = theme;
        this.deadlines = deadlines;
        configuration.setTemplateLoader(new ThemeLoader());
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
    }

    /**
     * A finished page in UTF-8.
     *
     * @param text where the text stands that was asked for; empty if it does not stand there in one piece
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Drawn(byte[] bytes, Optional<TextPlace> text) {}

    /** The finished page in UTF-8, like {@link #draw(String, Map, Optional, OutputPath)}. */
    byte[] draw(String name, Map<String, Object> model, OutputPath path) throws PageFailedException {
        return draw(name, model, Optional.empty(), path).bytes();
    }

    /**
     * The finished page.
     *
     * @param text whose place on the page is asked for
     * @param path of the page, for messages
     * @throws PageFailedException if the template is missing, wrong, too slow or without end
     */
    Drawn draw(String name, Map<String, Object> model, Optional<SafeHtml> text, OutputPath path)
            throws PageFailedException {
        Utf8Page waiting = idle.poll();
        Utf8Page page = waiting == null ? new Utf8Page(MAX_BYTES) : waiting;
        Deadlines.Running running = deadlines.start();
        try (running) {
            page.lookFor(text.map(SafeHtml::toString));
            template(name).process(wrapped(model), page);
            Drawn drawn = new Drawn(page.taken(), page.found());
            idle.add(page);
            return drawn;
        } catch (IOException | TemplateException e) {
            throw running.isOver() ? tooSlow(name, path) : failed(name, path, e);
        } catch (RuntimeException e) {
            if (running.isOver()) {
                throw tooSlow(name, path);
            }
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw failed(name, 1, 1, ProblemCode.TEMPLATE_BROKEN, path.value(), "recursion or growth without end");
        }
    }

    /** Each value wrapped once, however often the template names it. */
    private Map<String, Object> wrapped(Map<String, Object> model) throws TemplateException {
        Map<String, Object> wrapped = new HashMap<>();
        for (Map.Entry<String, Object> value : model.entrySet()) {
            wrapped.put(value.getKey(), configuration.getObjectWrapper().wrap(value.getValue()));
        }
        return wrapped;
    }

    private Template template(String name) throws IOException {
        Template known = ready.get(name);
        return known == null ? prepare(name) : known;
    }

    /** By one thread: the checks are put into the very tree that another thread would be drawing with. */
    private synchronized Template prepare(String name) throws IOException {
        Template known = ready.get(name);
        if (known == null) {
            known = configuration.getTemplate(name);
            _CoreAPI.addThreadInterruptedChecks(known);
            ready.put(name, known);
        }
        return known;
    }

    /** FreeMarker does not say where it was interrupted. */
    private PageFailedException tooSlow(String name, OutputPath path) {
        String seconds = Long.toString(deadlines.limit().toSeconds());
        return failed(name, 1, 1, ProblemCode.PAGE_TOO_SLOW, path.value(), seconds, name);
    }

    /** The reason may lie deep: in an imported template, or in an earlier attempt that FreeMarker remembers. */
    private PageFailedException failed(String name, OutputPath path, Exception failure) {
        SourcePosition at = failure instanceof TemplateException e ? position(e, name) : position(name, 1, 1);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Problem> problem = problem(cause, at, path);
            if (problem.isPresent()) {
                return new PageFailedException(problem.get());
            }
        }
        return new PageFailedException(Problem.at(at, ProblemCode.TEMPLATE_BROKEN, path.value(), reason(failure)));
    }

    private Optional<Problem> problem(Throwable cause, SourcePosition at, OutputPath path) {
        if (cause instanceof LockedException locked) {
            return Optional.of(locked.problem);
        }
        if (cause instanceof Words.MissingWordException missing) {
            return Optional.of(missing.problem(at.fileName()));
        }
        if (cause instanceof Utf8Page.TooLargeException) {
            String megabytes = Integer.toString(MAX_BYTES / 1024 / 1024);
            return Optional.of(Problem.at(at, ProblemCode.PAGE_TOO_LARGE, path.value(), megabytes, at.fileName()));
        }
        if (cause instanceof TemplateNotFoundException lost) {
            return Optional.of(Problem.at(at, ProblemCode.TEMPLATE_MISSING, lost.getTemplateName()));
        }
        if (cause instanceof ParseException broken) {
            return Optional.of(Problem.at(
                    position(broken.getTemplateName(), broken.getLineNumber(), broken.getColumnNumber()),
                    ProblemCode.TEMPLATE_BROKEN,
                    path.value(),
                    firstLine(broken.getEditorMessage())));
        }
        return Optional.empty();
    }

    private static String reason(Exception failure) {
        if (failure instanceof InvalidReferenceException e && e.getBlamedExpressionString() != null) {
            return "nothing is known as " + e.getBlamedExpressionString();
        }
        return firstLine(failure instanceof TemplateException e ? e.getMessageWithoutStackTop() : failure.getMessage());
    }

    private SourcePosition position(TemplateException e, String name) {
        return position(
                Optional.ofNullable(e.getTemplateSourceName()).orElse(name),
                Optional.ofNullable(e.getLineNumber()).orElse(1),
                Optional.ofNullable(e.getColumnNumber()).orElse(1));
    }

    private PageFailedException failed(String name, int line, int column, ProblemCode code, String... details) {
        return new PageFailedException(Problem.at(position(name, line, column), code, details));
    }

    private SourcePosition position(String name, int line, int column) {
        return new SourcePosition(theme.file(name), Math.max(1, line), Math.max(1, column));
    }

    private static String firstLine(String message) {
        String text = message == null ? "" : message.strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }

    /** A template uses what the lock forbids. */
    private static final class LockedException extends IOException {
        private final transient Problem problem;

        LockedException(Problem problem) {
            super(problem.code().id());
            this.problem = problem;
        }
    }

    /** Hands the theme's files to FreeMarker, each through the lock. */
    private final class ThemeLoader implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            return theme.text(name).isPresent() ? name : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            String name = (String) source;
            String text = theme.text(name).orElseThrow();
            Optional<TemplateLock.Offence> offence = TemplateLock.search(text);
            if (offence.isPresent()) {
                throw new LockedException(Problem.at(
                        position(name, offence.get().line(), offence.get().column()),
                        ProblemCode.TEMPLATE_REFUSED,
                        offence.get().text()));
            }
            return new StringReader(text);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // nothing is open: texts are read at once
        }
    }
}
