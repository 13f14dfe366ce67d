package dk.borgerblikket.lookupclient;

import static dk.borgerblikket.lookupclient.Opslagsstub.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of README.md is a program that works. */
class EksempelTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path mappe;

    @Test
    void eksempletIReadmeKanOversaettesOgKoeres() throws Exception {
        var fundet = JAVA.matcher(Files.readString(Path.of("README.md")));
        assertThat(fundet.find()).isTrue();
        var kilde = Files.writeString(mappe.resolve("Eksempel.java"), fundet.group(1));
        assertThat(Files.readAllLines(kilde).size()).isLessThanOrEqualTo(22);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                mappe.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                kilde.toString()))
                .isZero();

        try (var tjeneste = new Opslagsstub();
                var klasser = new URLClassLoader(
                        new URL[] {mappe.toUri().toURL()}, getClass().getClassLoader())) {
            tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Botilbud;2020-01-01;");
            assertThat(koer(
                            klasser,
                            tjeneste.adresse().toString(),
                            "et-token",
                            mappe.resolve("opslag.json").toString()))
                    .contains("27.35.04 Botilbud")
                    .contains("AKTUEL");
        }
    }

    private static String koer(ClassLoader klasser, String... argumenter) throws Exception {
        var skaerm = System.out;
        var skrevet = new ByteArrayOutputStream();
        System.setOut(new PrintStream(skrevet, true, StandardCharsets.UTF_8));
        try {
            klasser.loadClass("Eksempel").getMethod("main", String[].class).invoke(null, (Object) argumenter);
        } finally {
            System.setOut(skaerm);
        }
        return skrevet.toString(StandardCharsets.UTF_8);
    }
}
