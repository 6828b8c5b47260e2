package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A build in a process of its own, which a test may kill. */
final class BuildProcess {

    /** What a build ends with that was stopped at the step it was told. */
    static final int HALTED = 9;

    private BuildProcess() {}

    /** Replaces the site by another version and dies just before the given change of the disk (1 is the first). */
    static int haltAt(int step, Path output, int version) throws IOException, InterruptedException {
        return start("halt", output, step, version).waitFor();
    }

    /** Replaces the site by its versions 1, 2, 1, 2, … until it is killed. */
    static Process endless(Path output) throws IOException {
        return start("endless", output, 0, 0);
    }

    /** Takes the lock, says {@code open}, and holds it until its input ends; or says {@code refused} and a code. */
    static Process holder(Path output) throws IOException {
        return start("hold", output, 0, 0);
    }

    private static Process start(String mode, Path output, int step, int version) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BuildProcess.class.getName()));
        command.addAll(List.of(mode, output.toString(), Integer.toString(step), Integer.toString(version)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException, OutputRefusedException {
        Path output = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "halt" -> halt(output, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            case "endless" -> {
                for (int version = 1; ; version = 3 - version) {
                    TestSite.version(version).write(output);
                }
            }
            case "hold" -> hold(output);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void halt(Path output, int at, int version) throws IOException, OutputRefusedException {
        AtomicInteger steps = new AtomicInteger();
        try (SiteWriter writer = SiteWriter.open(output, List.of(), step -> {
            if (steps.incrementAndGet() == at) {
                Runtime.getRuntime().halt(HALTED);
            }
        })) {
            TestSite.version(version).putAll(writer);
            writer.commit();
        }
    }

    private static void hold(Path output) throws IOException {
        try {
            SiteWriter writer = SiteWriter.open(output, List.of());
            System.out.println("open");
            System.in.transferTo(System.out);
            writer.close();
        } catch (OutputRefusedException e) {
            System.out.println(
                    "refused " + e.problem().code().id() + " " + e.problem().details());
        }
    }
}
