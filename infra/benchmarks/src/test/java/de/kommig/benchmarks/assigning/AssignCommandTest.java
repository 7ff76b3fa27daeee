package de.kommig.benchmarks.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssignCommandTest {

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();
    private JsonNode report = JsonMapper.shared().nullNode();

    @Test
    void the_last_line_says_what_was_reached_and_what_bounds_it() throws IOException {
        Path out = folder.resolve("pairs.csv");

        int code = assign("10,5\n4,1", "1\n1", "1\n1", "--out", out.toString());

        assertThat(code).isZero();
        assertThat(report.path("total").doubleValue()).isEqualTo(9);
        assertThat(report.path("worst").doubleValue()).isEqualTo(4);
        assertThat(report.at("/bound/worst").doubleValue()).isEqualTo(4);
        assertThat(report.at("/bound/total").doubleValue()).isEqualTo(9);
        assertThat(report.path("seconds").doubleValue()).isPositive();
        assertThat(report.path("status").stringValue()).isEqualTo("optimal");
        assertThat(out).hasContent("1,0\n0,1");
    }

    @Test
    void where_there_is_no_assignment_it_says_what_collides() throws IOException {
        int code = assign("10,5\n4,1", "2\n1", "1\n1");

        assertThat(code).isEqualTo(1);
        assertThat(report.path("status").stringValue()).isEqualTo("infeasible");
        assertThat(report.path("total").isNull()).isTrue();
        assertThat(report.at("/collisions/0").stringValue()).contains("shortBy=1");
    }

    @Test
    void least_loads_are_kept() throws IOException {
        Path lower = Files.writeString(folder.resolve("lower"), "0\n1\n");

        assertThat(assign("10,5\n4,1", "1\n0", "2\n2", "--lower", lower.toString()))
                .isZero();
        assertThat(report.path("total").doubleValue()).isEqualTo(4);
    }

    @Test
    void a_malformed_file_is_wrong_use_and_named_with_line_and_column() throws IOException {
        assertThat(assign("10,5\n4,x", "1\n1", "2\n2")).isEqualTo(2);
        assertThat(errors.toString()).contains("scores, line 2, column 2: not a number: 'x'");
        assertThat(assign("10,5\n4,1", "1\n1\n1", "2\n2")).isEqualTo(2);
        assertThat(errors.toString()).contains("demand, line 3, column 1");
    }

    @Test
    void options_have_to_fit_together() {
        assertThat(run("--synthetic", "2000")).isEqualTo(2);
        assertThat(run("--synthetic", "20x0")).isEqualTo(2);
        assertThat(run("--synthetic", "20x20", "--scores", "s")).isEqualTo(2);
        assertThat(run("--synthetic", "20x20", "--limit-seconds", "0")).isEqualTo(2);
        assertThat(run("--scores", "s")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void made_up_instances_are_the_same_for_the_same_seed() {
        assertThat(run("--synthetic", "30x25", "--seed", "3")).isZero();
        double total = report.path("total").doubleValue();

        assertThat(run("--synthetic", "30x25", "--seed", "3")).isZero();
        assertThat(report.path("total").doubleValue()).isEqualTo(total);
        assertThat(run("--synthetic", "30x25", "--seed", "4")).isZero();
        assertThat(report.path("total").doubleValue()).isNotCloseTo(total, within(1e-6));
    }

    private int assign(String scores, String demand, String load, String... more) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (List<String> file : List.of(List.of("scores", scores), List.of("demand", demand), List.of("load", load))) {
            Path path = Files.writeString(folder.resolve(file.getFirst()), file.getLast() + "\n");
            arguments.addAll(List.of("--" + file.getFirst(), path.toString()));
        }
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return new CommandLine(new AssignCommand())
                    .setErr(new PrintWriter(errors, true))
                    .execute(arguments);
        } finally {
            System.setOut(before);
            printed.toString(StandardCharsets.UTF_8)
                    .lines()
                    .reduce((first, second) -> second)
                    .ifPresent(last -> report = JsonMapper.shared().readTree(last));
        }
    }
}
