package org.vestnik.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Suggestion;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line what is wrong with the words of a command line. */
record UsageErrors(MessageCatalog messages) implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        Problem problem = problem(error);
        new Reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, messages, false)
                .lines(List.of(problem), Path.of(""))
                .forEach(error.getCommandLine().getErr()::println);
        return problem.code().exitCode().number();
    }

    private static Problem problem(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), error.getCommandLine());
        }
        if (error instanceof MissingParameterException missing
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return Problem.general(ProblemCode.VALUE_MISSING, option.longestName());
        }
        if (error instanceof MissingParameterException missing) {
            return Problem.general(
                    ProblemCode.WORD_NOT_GIVEN,
                    missing.getMissing().get(0).paramLabel(),
                    String.join(
                            " ",
                            error.getCommandLine()
                                    .getCommandSpec()
                                    .usageMessage()
                                    .customSynopsis()));
        }
        return Problem.general(
                ProblemCode.USAGE_OTHER, error.getMessage().lines().findFirst().orElse(""));
    }

    private static Problem unknown(String word, CommandLine command) {
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
        Optional<String> meant = Suggestion.nearest(word.replaceFirst("=.*", ""), known);
        return meant.map(m -> Problem.general(ProblemCode.ARGUMENT_MISSPELT, word, m))
                .orElseGet(() -> Problem.general(ProblemCode.ARGUMENT_UNKNOWN, word));
    }
}
