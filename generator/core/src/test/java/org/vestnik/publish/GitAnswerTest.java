package org.vestnik.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitAnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "git@host.example: Permission denied (publickey).\\nfatal: Could not read from remote repository.\\n\\n"
                        + "Please make sure you have the correct access rights\\nand the repository exists."
                        + "| git@host.example: Permission denied (publickey); Could not read from remote repository",
                "Host key verification failed.\\nfatal: Could not read from remote repository."
                        + "| Host key verification failed; Could not read from remote repository",
                "ssh: connect to host h.example port 22: Connection refused\\nfatal: Could not read from remote repository."
                        + "| connect to host h.example port 22: Connection refused; Could not read from remote repository",
                "remote: \\nremote: ERROR: no such project\\nremote: ====\\nfatal: gone | no such project; gone",
                "what else it may be\\nof many lines | of many lines",
                "'' | git 128",
            })
    void reasonIsAllThatTells(String err, String reason) {
        assertThat(new GitAnswer(128, new byte[0], err.replace("\\n", "\n")).reason())
                .isEqualTo(reason);
    }
}
