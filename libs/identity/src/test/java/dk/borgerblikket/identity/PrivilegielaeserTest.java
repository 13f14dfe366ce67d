package dk.borgerblikket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.borgerblikket.identity.Privilegielaeser.Gruppe;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OIO Basic Privilege Profile (identity §7). */
class PrivilegielaeserTest {

    private static final Cvr KORSBAEK = new Cvr("11111111");
    private static final String SCOPE = "urn:dk:gov:saml:cvrNumberIdentifier:11111111";
    private static final String KLE = "<Constraint Name=\"urn:dk:kombit:KLE\">32.24.*, 27.*</Constraint>";
    private static final String FOELSOMHED = "<Constraint Name=\"urn:dk:kombit:sensitivity\">2</Constraint>";
    private static final String LAES = rolle("sag_laes");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://itst.dk/oiosaml/basic_privilege_profile",
                "http://digst.dk/oiosaml/basic_privilege_profile"
            })
    void bothNamespacesAreRead(String navnerum) {
        assertThat(laes(listeI(navnerum, gruppe(SCOPE, KLE + FOELSOMHED + LAES))))
                .containsExactly(laesning("32.24.*:2", "27.*:2"));
    }

    @Test
    void anotherNamespaceIsNoPrivilegeList() {
        assertThat(laes(listeI("http://example.com/profil", gruppe(SCOPE, KLE + FOELSOMHED + LAES))))
                .isEmpty();
    }

    @Test
    void childrenMayStandInTheNamespaceToo() {
        var xml = listeI("http://digst.dk/oiosaml/basic_privilege_profile", gruppe(SCOPE, KLE + FOELSOMHED + LAES))
                .replaceAll("<(/?)(PrivilegeGroup|Constraint|Privilege)(?=[ >])", "<$1p:$2");

        assertThat(laes(xml)).containsExactly(laesning("32.24.*:2", "27.*:2"));
    }

    @Test
    void groupsAddUpAndConstraintsOfAGroupMustAllHold() {
        var snaevrere = "<Constraint Name=\"urn:dk:kombit:KLE\">32.*</Constraint>";

        assertThat(laes(liste(
                        gruppe(SCOPE, KLE + snaevrere + FOELSOMHED + LAES), gruppe(SCOPE, rolle("rapport_laes")))))
                .containsExactly(laesning("32.24.*:2"), new Gruppe(Set.of(Rolle.RAPPORT_LAES), List.of()));
    }

    @Test
    void theHighestOfSeveralLevelsCounts() {
        assertThat(laes(liste(gruppe(
                        SCOPE,
                        "<Constraint Name=\"urn:dk:kombit:KLE\">*</Constraint>"
                                + "<Constraint Name=\"urn:dk:kombit:sensitivity\">1,3</Constraint>"
                                + LAES))))
                .singleElement()
                .satisfies(g -> assertThat(g.afgraensninger())
                        .contains(Dataafgraensning.laes("*:3").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:dk:gov:saml:cvrNumberIdentifier:22222222",
                "urn:dk:gov:saml:productionUnitIdentifier:1111111111",
                "urn:dk:gov:saml:cprNumberIdentifier:6101901234",
                "urn:dk:gov:saml:cvrNumberIdentifier:",
                ""
            })
    void aScopeThatIsNotTheTokensAuthorityGivesNothing(String scope) {
        assertThat(laes(liste(gruppe(scope, KLE + FOELSOMHED + LAES), gruppe(scope, rolle("dpo")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // unknown, or known and not honoured here
                "<Constraint Name=\"urn:dk:kombit:orgUnit\">00000000-0000-4000-8000-000000000001</Constraint>",
                "<Constraint Name=\"urn:example:andet\">1</Constraint>",
                // a value that cannot be read
                "<Constraint Name=\"urn:dk:kombit:KLE\">32.2*</Constraint>",
                "<Constraint Name=\"urn:dk:kombit:KLE\">32.24.*,</Constraint>",
                "<Constraint Name=\"urn:dk:kombit:sensitivity\">9</Constraint>",
                // leaves nothing together with the others
                "<Constraint Name=\"urn:dk:kombit:KLE\">85.*</Constraint>"
            })
    void aConstraintThatIsNotUnderstoodOrLeavesNothingClosesItsGroupAndNoOther(String betingelse) {
        assertThat(laes(liste(
                        gruppe(SCOPE, KLE + FOELSOMHED + betingelse + LAES), gruppe(SCOPE, KLE + FOELSOMHED + LAES))))
                .containsExactly(laesning("32.24.*:2", "27.*:2"));
    }

    @Test
    void readingNeedsBothLimits() {
        assertThat(laes(liste(gruppe(SCOPE, KLE + LAES), gruppe(SCOPE, FOELSOMHED + LAES))))
                .isEmpty();
        assertThat(laes(liste(gruppe(SCOPE, LAES)))).containsExactly(new Gruppe(Set.of(Rolle.SAG_LAES), List.of()));
    }

    @Test
    void aRoleThatCannotKeepTheLimitsDoesNotComeFromALimitedGroup() {
        assertThat(laes(liste(gruppe(SCOPE, KLE + FOELSOMHED + rolle("konfiguration_rediger")))))
                .isEmpty();
        assertThat(laes(liste(gruppe(SCOPE, KLE + FOELSOMHED + rolle("konfiguration_rediger") + LAES))))
                .containsExactly(laesning("32.24.*:2", "27.*:2"));
    }

    @Test
    void verificationReachesAsFarAsItsGroupSaysAndEverywhereWhenItSaysNothing() {
        assertThat(laes(liste(gruppe(SCOPE, rolle("verifikation")))))
                .containsExactly(new Gruppe(Set.of(Rolle.VERIFIKATION), List.of(), List.of(Dataafgraensning.ALT)));
        assertThat(laes(liste(gruppe(SCOPE, KLE + FOELSOMHED + rolle("verifikation") + rolle("dpo")))))
                .containsExactly(
                        new Gruppe(Set.of(Rolle.VERIFIKATION), List.of(), afgraensninger("32.24.*:2", "27.*:2")));
        assertThat(laes(liste(gruppe(SCOPE, KLE + FOELSOMHED + rolle("verifikation") + LAES))))
                .containsExactly(new Gruppe(
                        Set.of(Rolle.VERIFIKATION, Rolle.SAG_LAES),
                        afgraensninger("32.24.*:2", "27.*:2"),
                        afgraensninger("32.24.*:2", "27.*:2")));
        assertThat(laes(liste(gruppe(SCOPE, FOELSOMHED + rolle("verifikation")))))
                .isEmpty();
        assertThat(laes(liste(gruppe(
                        SCOPE, "<Constraint Name=\"urn:dk:kombit:orgUnit\">x</Constraint>" + rolle("verifikation")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpo",
                "http://x.example/roles/usersystemrole/konge/1",
                "http://x.example/roles/usersystemrole/dpo",
                "http://dpo/1",
                "urn:x:/dpo/1"
            })
    void aPrivilegeThatIsNoneOfOursGivesNoRole(String uri) {
        assertThat(laes(liste(gruppe(SCOPE, "<Privilege>" + uri + "</Privilege>"))))
                .allSatisfy(g -> assertThat(g.roller()).isEmpty());
    }

    @Test
    void thePrefixTellsWhichPrivilegesAreOurs() {
        var kunEgne = new Privilegielaeser("http://borgerblikket.example/");
        var fremmed = rolle("dpo").replace("borgerblikket", "fremmed");

        assertThat(kunEgne.laes(base64(liste(gruppe(SCOPE, rolle("dpo")))), KORSBAEK))
                .containsExactly(new Gruppe(Set.of(Rolle.DPO), List.of()));
        assertThat(kunEgne.laes(base64(liste(gruppe(SCOPE, fremmed))), KORSBAEK))
                .containsExactly(new Gruppe(Set.of(), List.of()));
    }

    static Stream<String> uoverensstemmende() {
        var god = liste(gruppe(SCOPE, rolle("dpo")));
        return Stream.of(
                "<!DOCTYPE p [<!ENTITY r \"dpo\">]>" + god.replace("/dpo/", "/&r;/"),
                "<!DOCTYPE p [<!ENTITY r SYSTEM \"file:///etc/hostname\">]>" + god,
                "<!DOCTYPE p>" + god,
                god.replace("<PrivilegeGroup ", "<Andet/><PrivilegeGroup "),
                god.replace("<PrivilegeGroup ", "tekst<PrivilegeGroup "),
                god.replace("<Privilege>", "<Privilege><x/>"),
                god.replace("Scope=", "Omfang="),
                god.replace("Scope=", "Andet=\"\" Scope="),
                god + god,
                god.substring(0, god.length() - 3),
                "");
    }

    @ParameterizedTest
    @MethodSource("uoverensstemmende")
    void aDocumentOutsideTheGrammarGivesNothing(String xml) {
        assertThat(laes(xml)).isEmpty();
    }

    @Test
    void whatIsNoBase64OrTooLargeGivesNothing() {
        var god = liste(gruppe(SCOPE, rolle("dpo")));

        assertThat(laeser().laes("ikke base64!", KORSBAEK)).isEmpty();
        assertThat(laes(god.replace("<PrivilegeGroup ", " ".repeat(64 * 1024) + "<PrivilegeGroup ")))
                .isEmpty();
        assertThat(laes(god.replace("<PrivilegeGroup ", " ".repeat(8 * 1024) + "<PrivilegeGroup ")))
                .hasSize(1);
    }

    @Test
    void damagedDocumentsAreAnsweredAndNeverBlowUp() {
        var god = liste(gruppe(SCOPE, KLE + FOELSOMHED + LAES)).getBytes(StandardCharsets.UTF_8);
        var tilfaeldig = new Random(7);
        for (var i = 0; i < 5_000; i++) {
            var skadet = god.clone();
            for (var j = 0; j <= i % 3; j++) {
                skadet[tilfaeldig.nextInt(skadet.length)] = (byte) tilfaeldig.nextInt(256);
            }
            assertThatCode(() -> laeser().laes(Base64.getEncoder().encodeToString(skadet), KORSBAEK))
                    .doesNotThrowAnyException();
        }
    }

    private static Privilegielaeser laeser() {
        return new Privilegielaeser("");
    }

    private static List<Gruppe> laes(String xml) {
        return laeser().laes(base64(xml), KORSBAEK);
    }

    private static String base64(String xml) {
        return Base64.getMimeEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String listeI(String navnerum, String grupper) {
        return "<p:PrivilegeList xmlns:p=\"%s\"> %s </p:PrivilegeList>".formatted(navnerum, grupper);
    }

    private static String liste(String... grupper) {
        return listeI("http://digst.dk/oiosaml/basic_privilege_profile", String.join("\n", grupper));
    }

    private static String gruppe(String scope, String indhold) {
        return "<PrivilegeGroup Scope=\"%s\">%s</PrivilegeGroup>".formatted(scope, indhold);
    }

    private static String rolle(String navn) {
        return "<Privilege>http://borgerblikket.example/roles/usersystemrole/%s/1</Privilege>".formatted(navn);
    }

    private static Gruppe laesning(String... afgraensninger) {
        return new Gruppe(Set.of(Rolle.SAG_LAES), afgraensninger(afgraensninger));
    }

    private static List<Dataafgraensning> afgraensninger(String... tekster) {
        return Stream.of(tekster)
                .map(a -> Dataafgraensning.laes(a).orElseThrow())
                .toList();
    }
}
