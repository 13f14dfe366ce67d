package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.demo.DemoLogins;
import dk.borgerblikket.testing.Udsteder;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The issuer's login pages with the persons of the demo data. */
@ExtendWith(InBrowser.class)
class LoginPageTest {

    private static Udsteder issuer;

    @BeforeAll
    static void start() throws IOException {
        issuer = Udsteder.start(0, DemoLogins.all());
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void citizensFindThemselves(Visit visit) {
        visit.open(page("borger")).sees("Demoborgere", "Kristen Skjern", "En anden borger");

        assertThat(visit.text()).doesNotContain("0123456789", "Korsbæk Kommune");
        visit.inspect();
    }

    @Test
    void employeesFindThemselvesUnderTheirAuthority(Visit visit) {
        visit.open(page("medarbejder"))
                .sees("Korsbæk Kommune", "Mette Agerlund", "Den nationale myndighed", "En anden medarbejder")
                .inspect();
    }

    private static URI page(String name) {
        return URI.create(
                issuer.adresse() + "/" + name
                        + "/authorize?response_type=code&client_id=side&scope=openid&state=s1&redirect_uri=http%3A%2F%2Flocalhost%3A1%2F");
    }
}
