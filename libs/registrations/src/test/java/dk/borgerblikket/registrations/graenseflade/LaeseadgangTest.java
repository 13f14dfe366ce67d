package dk.borgerblikket.registrations.graenseflade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.identity.Borger;
import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.Tjeneste;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Fejlkode;
import io.quarkus.security.ForbiddenException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads how far: the system and its user must both be allowed (case-index §16). */
class LaeseadgangTest {

    private static final Instant NU = Instant.parse("2026-01-01T00:00:00Z");
    private static final Cvr KORSBAEK = new Cvr("11111111");
    private static final Cvr SKJERN = new Cvr("22222222");
    private static final Cvr NATIONAL = new Cvr("99999999");
    private static final UUID LAESER = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    private static final UUID KILDE = UUID.fromString("00000000-0000-4000-8000-0000000000a2");
    private static final UUID UDLOEBET = UUID.fromString("00000000-0000-4000-8000-0000000000a3");
    private static final UUID ENHED = UUID.fromString("00000000-0000-4000-8000-0000000000b1");

    private static final Opsaetning OPSAETNING = new Opsaetning(
            List.of(
                    kommune(
                            KORSBAEK,
                            new Serviceaftale(LAESER, true, Instant.EPOCH, null, af("32.*:3", "27.35.*:1")),
                            new Serviceaftale(KILDE, true, Instant.EPOCH, null),
                            new Serviceaftale(UDLOEBET, true, Instant.EPOCH, NU, af("*:4"))),
                    kommune(SKJERN, new Serviceaftale(LAESER, true, Instant.EPOCH, null, af("*:4")))),
            new NationaleRegler(List.of(), List.of(), false));

    @Test
    void aSystemReadsItsOwnAndWhatItsAgreementAllows() {
        assertThat(laes(new Anvendersystem(LAESER, KORSBAEK)))
                .isEqualTo(new Laeser(KORSBAEK, LAESER, true, af("32.*:3", "27.35.*:1"), Set.of()));
        assertThat(laes(new Anvendersystem(KILDE, KORSBAEK)))
                .isEqualTo(new Laeser(KORSBAEK, KILDE, true, List.of(), Set.of()));
    }

    @Test
    void theAgreementIsWithTheMunicipalityThatTheSystemCallsFor() {
        assertThat(laes(new Anvendersystem(LAESER, SKJERN)).afgraensninger()).isEqualTo(af("*:4"));
        afvises(new Anvendersystem(KILDE, SKJERN), Indeksfejl.INGEN_SERVICEAFTALE);
        afvises(new Anvendersystem(UDLOEBET, KORSBAEK), Indeksfejl.INGEN_SERVICEAFTALE);
        afvises(new Anvendersystem(LAESER, NATIONAL), Indeksfejl.INGEN_SERVICEAFTALE);
    }

    @Test
    void anEmployeeReadsWhatBothTheRoleAndTheAgreementAllowAndNothingAsTheSystem() {
        assertThat(laes(medarbejder(KORSBAEK, LAESER, af("32.24.*:4", "27.*:3", "85.*:4"))))
                .isEqualTo(new Laeser(
                        KORSBAEK, LAESER, false, af("32.24.*:3", "27.35.*:1"), Set.of(ENHED), Optional.of("a")));
    }

    @Test
    void anEmployeeWithoutLimitsOrThroughASystemWithoutThemReadsNothing() {
        assertThat(laes(medarbejder(KORSBAEK, LAESER, List.of())).afgraensninger())
                .isEmpty();
        assertThat(laes(medarbejder(KORSBAEK, KILDE, af("*:4"))))
                .isEqualTo(new Laeser(KORSBAEK, KILDE, false, List.of(), Set.of(ENHED), Optional.of("a")));
    }

    @Test
    void anEmployeeNeedsTheRoleAndASystemWithAnAgreement() {
        var alleAndre = EnumSet.complementOf(EnumSet.of(Rolle.SAG_LAES));

        afvises(
                new Medarbejder("a", KORSBAEK, alleAndre, Optional.of(LAESER), af("*:4"), Set.of()),
                FaellesFejl.INGEN_ADGANG);
        afvises(
                new Medarbejder("a", KORSBAEK, Set.of(Rolle.SAG_LAES), Optional.empty(), af("*:4"), Set.of()),
                Indeksfejl.INTET_LAESERSYSTEM);
        afvises(medarbejder(SKJERN, KILDE, af("*:4")), Indeksfejl.INGEN_SERVICEAFTALE);
        afvises(medarbejder(KORSBAEK, UDLOEBET, af("*:4")), Indeksfejl.INGEN_SERVICEAFTALE);
    }

    @Test
    void theNationalAdministratorIsNoExceptionHere() {
        afvises(
                new Medarbejder("n", NATIONAL, Set.of(Rolle.NATIONAL_ADMIN), Optional.of(LAESER), af("*:4"), Set.of()),
                FaellesFejl.INGEN_ADGANG);
        afvises(
                new Medarbejder("n", NATIONAL, EnumSet.allOf(Rolle.class), Optional.of(LAESER), af("*:4"), Set.of()),
                Indeksfejl.INGEN_SERVICEAFTALE);
    }

    @Test
    void nobodyElseReads() {
        for (var kalder :
                new Kalder[] {new Borger(new Cpr("6101901234"), Optional.of(KORSBAEK)), new Tjeneste("gateway")}) {
            assertThatThrownBy(() -> laes(kalder)).isInstanceOf(ForbiddenException.class);
        }
    }

    private static Laeser laes(Kalder kalder) {
        return Laeseadgang.laeser(kalder, OPSAETNING, NU);
    }

    private static void afvises(Kalder kalder, Fejlkode kode) {
        assertThatThrownBy(() -> laes(kalder))
                .isInstanceOfSatisfying(Fejl.class, f -> assertThat(f.kode()).isEqualTo(kode));
    }

    private static Medarbejder medarbejder(Cvr cvr, UUID itSystem, List<Dataafgraensning> afgraensninger) {
        return new Medarbejder("a", cvr, Set.of(Rolle.SAG_LAES), Optional.of(itSystem), afgraensninger, Set.of(ENHED));
    }

    private static List<Dataafgraensning> af(String... tekster) {
        return Stream.of(tekster)
                .map(t -> Dataafgraensning.laes(t).orElseThrow())
                .toList();
    }

    private static Kommuneopsaetning kommune(Cvr cvr, Serviceaftale... aftaler) {
        return new Kommuneopsaetning(cvr, "Kommune", true, 0, List.of(), List.of(aftaler));
    }
}
