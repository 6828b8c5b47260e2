package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.render.view.LinkView;

/** Hostile templates are refused, or stopped; those that only look hostile are not. */
class TemplateLockTest {

    private static final OutputPath PAGE = new OutputPath("en/x.html");

    @TempDir
    Path root;

    /**
     * A hostile template and where it is refused.
     *
     * @param text the column of its offence is marked by ‸
     */
    record Hostile(String text) {
        String template() {
            return text.replace("‸", "");
        }

        String place() {
            String before = text.substring(0, text.indexOf('‸'));
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            return "templates/x.ftlh:" + line + ":" + (before.length() - before.lastIndexOf('\n'));
        }
    }

    static List<Hostile> locked() {
        return List.of(
                        "${\"freemarker.template.utility.Execute\"‸?new()(\"id\")}",
                        "text\n  ${\"freemarker.template.utility.ObjectConstructor\"‸? new()}",
                        "<#assign e = 'freemarker.template.utility.JythonRuntime'‸?new()>",
                        "${view‸?api.getClass()}",
                        "${view‸?\n\tapi}",
                        "${'1+1'‸?eval}",
                        "${'[1]'‸?eval_json}",
                        "${'[1]'‸?evalJson}",
                        "<@'<#assign x=1>'‸?interpret />",
                        "${view.text‸?no_esc}",
                        "<#if view.html‸?markup_string?contains('x')>y</#if>",
                        "${view.html‸?markupString?length}",
                        "${view.text‸?noEsc}",
                        "‸<#noautoesc>${view.text}</#noautoesc>",
                        "‸<#noAutoEsc>${view.text}</#noAutoEsc>",
                        "‸<#outputformat 'plainText'>${view.text}</#outputformat>",
                        "‸<#outputFormat 'undefined'>${view.text}</#outputFormat>",
                        "‸<#setting locale='ru'>",
                        "‸<#ftl output_format='plainText'>${view.text}",
                        "‸[#ftl]${view.text}",
                        "a\nb\n‸<#include 'x.ftlh'>",
                        "‸<#include '../../etc/passwd'>",
                        "‸<#escape x as x>${view.text}</#escape>",
                        "${view.text‸?<#-- a comment -->no_esc}",
                        "${view.text‸?<!-- another -->no_esc}",
                        "${view.text‸?[#-- a third --]no_esc}",
                        "${view.text‸? <#-- a comment --> no_esc}",
                        "${'<#--'}${view.text‸?<#-- one comment in a text, one in an expression -->no_esc}",
                        "${\"${view.text?n‸\\x006F_esc}\"}",
                        "${\"${'<b>'?n‸\\x6f_esc}\"}",
                        "${\"${view.text‸\\x3Fno_esc}\"}",
                        "${\"${view.text‸?\\nno_esc}\"}",
                        "${\"${view.text‸?<!-- --\\gno_esc}\"}",
                        "#{1} ${view.text‸?interpret}",
                        "<#macro m>${'x'‸?eval}</#macro>",
                        "<#function f x><#return x‸?new()></#function>",
                        "<#if false>${'x'‸?eval}</#if>",
                        "<#attempt>${'x'‸?eval}<#recover></#attempt>",
                        "${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'‸?matches('(a+)+$')?c}",
                        "${‸.now}",
                        "<#assign t = ‸.get_optional_template('../x')>",
                        "${(‸.getOptionalTemplate)('x')}")
                .stream()
                .map(Hostile::new)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("locked")
    void isRefusedAtItsPlace(Hostile hostile) {
        Problem problem = failure(hostile.template());

        assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_REFUSED);
        assertThat(problem.code().exitCode().number()).isEqualTo(4);
        assertThat(problem.at().orElseThrow()).hasToString(hostile.place());
    }

    static List<Hostile> stopped() {
        return List.of(
                        "a\n‸<#list 1..2000000000 as i></#list>",
                        "‸<#list 1..2000000000 as i>0123456789</#list>",
                        "‸<#assign s='0123456789abcdef'><#list 1..22 as i><#assign s=s+s></#list>${s}",
                        "‸<#macro m><@m/></#macro><@m/>",
                        "‸<#function f x><#return f(x)+1></#function>${f(1)}",
                        "‸${'x'?left_pad(2147483647)}${'x'?left_pad(2147483647)}",
                        "${‸view.getClass()}",
                        "${‸view.class}",
                        "${‸view.toString()}",
                        "${‸view.hashCode}",
                        "${‸view.href.bytes}",
                        "${‸list.class}",
                        "${‸map.getClass().getName()}",
                        "${‸nothing}",
                        "‸<#import '../outside.ftlh' as o>",
                        "‸<#import '/../outside.ftlh' as o>",
                        "‸<#import 'link.ftlh' as o>",
                        "‸<#import 'file:/etc/passwd' as o>",
                        "‸<#import '/etc/passwd' as o>",
                        "<#list ‸[1,2>",
                        "<@‸gone/>")
                .stream()
                .map(Hostile::new)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stopped")
    void isStopped(Hostile hostile) throws IOException {
        Files.writeString(root.resolve("outside.ftlh"), "CANARY");
        Files.createDirectories(root.resolve("templates"));
        Files.createSymbolicLink(root.resolve("templates/link.ftlh"), root.resolve("outside.ftlh"));

        Problem problem = failure(hostile.template());

        assertThat(problem.code().id()).startsWith("TP");
        assertThat(problem.code().exitCode().number()).isEqualTo(3);
        assertThat(problem.at().orElseThrow().line()).isPositive();
        assertThat(problem.details()).noneMatch(d -> d.contains("CANARY") || d.contains(root.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Who? <b>New</b>. | Who? <b>New</b>.",
                "${view.text?upper_case} | A&lt;B",
                "${(view.lang)!'none'} | none",
                "${view.text?replace('a', 'b')} | b&lt;b",
                "What is new?<br> | What is new?<br>",
                "<#if view.lang??>x<#else>y</#if> | y",
                "read.now | read.now",
                "<#list 1..3 as i>${i}</#list> | 123",
                "<#import 'x.ftlh' as me>once | once",
                "<#-- new? -->eval | eval"
            })
    void harmlessTemplateIsDrawn(String template, String drawn) throws IOException, PageFailedException {
        assertThat(new String(draw(template), StandardCharsets.UTF_8)).isEqualTo(drawn);
    }

    @Test
    void aTemplateThatGoesOnWithoutEndIsStopped() {
        Problem problem = failure("<#list 1..2000000000 as i></#list>");

        assertThat(problem.code()).isEqualTo(ProblemCode.PAGE_TOO_SLOW);
        assertThat(problem.details()).startsWith("en/x.html").endsWith("x.ftlh");
    }

    @Test
    void missingTemplateIsNamed() {
        try (Deadlines deadlines = new Deadlines(Duration.ofSeconds(1))) {
            Templates templates = new Templates(theme(), deadlines);
            var failure =
                    catchThrowableOfType(PageFailedException.class, () -> templates.draw("gone.ftlh", Map.of(), PAGE));

            assertThat(failure.problem().code()).isEqualTo(ProblemCode.TEMPLATE_MISSING);
            assertThat(failure.problem().at().orElseThrow()).hasToString("templates/gone.ftlh:1:1");
        }
    }

    private Problem failure(String template) {
        return catchThrowableOfType(PageFailedException.class, () -> draw(template))
                .problem();
    }

    private byte[] draw(String template) throws IOException, PageFailedException {
        Files.createDirectories(root.resolve("templates"));
        Files.writeString(root.resolve("templates/x.ftlh"), template);
        Map<String, Object> model = Map.of(
                "view",
                new LinkView("a.html", "a<b", null, null, false),
                "list",
                List.of("one"),
                "map",
                Map.of("key", "value"));
        try (Deadlines deadlines = new Deadlines(Duration.ofMillis(500))) {
            return new Templates(theme(), deadlines).draw("x.ftlh", model, PAGE);
        }
    }

    private Theme theme() {
        return new Theme(root, root.resolve("templates"), new Problems());
    }
}
