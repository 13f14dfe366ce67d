package dk.borgerblikket.administration.kleudgave;

import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Etapepunkt;
import dk.borgerblikket.administration.kleudgave.Udgavekonsekvens.Aabning;
import dk.borgerblikket.administration.kleudgave.Udgavekonsekvens.Fagsystem;
import dk.borgerblikket.administration.kleudgave.Udgavekonsekvens.Linje;
import dk.borgerblikket.administration.kleudgave.Udgavekonsekvens.Linjenummer;
import dk.borgerblikket.administration.kleudgave.Udgavekonsekvens.Nummer;
import dk.borgerblikket.administration.kleudgave.Udgavekonsekvens.Virkning;
import dk.borgerblikket.administration.kleudgave.Udgavesvar.Aendring;
import dk.borgerblikket.administration.kleudgave.Udgavesvar.Forslag;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the changes of a release against what an authority has. Pure: the same in, the same out.
 *
 * @param aendringer of the release, in order of number
 * @param systemnavne names of the source systems
 */
record Konsekvensudregning(List<Aendring> aendringer, Map<UUID, String> systemnavne) {

    /** The numbers, with the items that have to be shown. */
    List<Nummer> numre(List<Etapepunkt> etapekatalog) {
        return aendringer.stream()
                .map(a -> new Nummer(
                        a.aendring(),
                        a.hidtil(),
                        a.tidligereNummer() == null ? null : a.nummer(),
                        a.tidligereTitel() == null ? a.titel() : a.tidligereTitel(),
                        a.tidligereTitel() == null ? null : a.titel(),
                        a.efterfoelgere().stream()
                                .map(f -> new Udgavekonsekvens.Forslag(f.nummer(), f.kilde()))
                                .toList(),
                        etapekatalog.stream()
                                .filter(punkt -> punkt.kle().nummer().equals(a.hidtil()))
                                .map(punkt -> new Udgavekonsekvens.Etape(punkt.punkt(), punkt.aar()))
                                .toList()))
                .toList();
    }

    /**
     * What it means for one authority; empty when it does not concern it.
     *
     * @param sager of the authority, as the index counts them; null when it could not be asked
     * @param ydelser the same of grants
     */
    Optional<Udgavekonsekvens.Kommune> kommune(
            Cvr cvr,
            @Nullable String navn,
            KleKonfiguration konfiguration,
            @Nullable List<Klebrug> sager,
            @Nullable List<Klebrug> ydelser) {
        var linjer = linjer(konfiguration.linjer());
        var fagsystemer = fagsystemer(sager, ydelser);
        var beroert = aendringer.stream()
                .flatMap(a -> a.beroerte().stream())
                .filter(b -> b.ejer().equals(cvr))
                .toList();
        if (linjer.isEmpty() && fagsystemer.isEmpty() && beroert.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Udgavekonsekvens.Kommune(
                cvr,
                navn,
                konfiguration.version(),
                linjer,
                fagsystemer,
                beroert.stream().mapToInt(Udgavesvar.Beroert::opgaver).sum(),
                beroert.stream()
                        .mapToInt(b -> b.klasser() + (b.lokaltNummer() ? 1 : 0))
                        .sum()));
    }

    private List<Linje> linjer(List<KleLinje> linjer) {
        var beroerte = new LinkedHashMap<KleLinje, List<Linjenummer>>();
        for (var aendring : aendringer) {
            afgoerende(linjer, aendring.hidtil())
                    .ifPresent(linje -> beroerte.computeIfAbsent(linje, l -> new ArrayList<>())
                            .add(new Linjenummer(
                                    aendring.hidtil(),
                                    aendring.aendring(),
                                    virkning(linje, aendring),
                                    forslag(linjer, aendring))));
        }
        return beroerte.entrySet().stream()
                .map(e -> new Linje(e.getKey().kle().moenster(), e.getKey().vis(), List.copyOf(e.getValue())))
                .toList();
    }

    /** The most specific line that has the number (V-805); for a group, the line about just that group. */
    private static Optional<KleLinje> afgoerende(List<KleLinje> linjer, String nummer) {
        return KleNummer.laes(nummer)
                .map(n -> linjer.stream()
                        .filter(linje -> linje.kle().omfatter(n))
                        .max(Comparator.comparingInt(linje -> linje.kle().praecision())))
                .orElseGet(() -> KleMoenster.laes(nummer)
                        .flatMap(gruppe -> linjer.stream()
                                .filter(linje -> linje.kle().equals(gruppe))
                                .findFirst()));
    }

    private static Virkning virkning(KleLinje linje, Aendring aendring) {
        if (!linje.vis()) {
            return Virkning.LUKKET;
        }
        return switch (aendring.aendring()) {
            case TILKOMMET -> Virkning.AABNES_AF_LINJEN;
            case OMDOEBT -> Virkning.VISES_MED_NY_TITEL;
            case BORTFALDET, FLYTTET -> Virkning.AABENT_FOR_AELDRE;
        };
    }

    /** A number that moved has the new one as its only proposal. */
    private static List<Aabning> forslag(List<KleLinje> linjer, Aendring aendring) {
        var numre = aendring.aendring() == Art.FLYTTET
                ? Stream.of(aendring.nummer())
                : aendring.efterfoelgere().stream().map(Forslag::nummer);
        return numre.map(nummer -> new Aabning(
                        nummer, afgoerende(linjer, nummer).map(KleLinje::vis).orElse(false)))
                .toList();
    }

    private List<Fagsystem> fagsystemer(@Nullable List<Klebrug> sager, @Nullable List<Klebrug> ydelser) {
        var brug = new TreeMap<Afsendt, Long[]>(Afsendt.ORDEN);
        tael(brug, sager, 0);
        tael(brug, ydelser, 1);
        return brug.entrySet().stream()
                .map(e -> fagsystem(e.getKey(), antal(sager, e.getValue()[0]), antal(ydelser, e.getValue()[1])))
                .toList();
    }

    private Fagsystem fagsystem(Afsendt afsendt, @Nullable Long sager, @Nullable Long bevillinger) {
        var navn = afsendt.afsender() == null ? null : systemnavne.get(afsendt.afsender());
        return new Fagsystem(
                afsendt.kle(),
                afsendt.master(),
                afsendt.afsender(),
                navn == null ? systemnavne.get(afsendt.master()) : navn,
                sager,
                bevillinger);
    }

    private static void tael(Map<Afsendt, Long[]> brug, @Nullable List<Klebrug> kilde, int plads) {
        if (kilde != null) {
            kilde.forEach(b ->
                    brug.computeIfAbsent(new Afsendt(b.kle().nummer(), b.master(), b.afsender()), n ->
                                    new Long[] {0L, 0L})[plads] +=
                            b.antal());
        }
    }

    /** Nothing is known of a source that could not be asked, which is not the same as zero. */
    private static @Nullable Long antal(@Nullable List<Klebrug> kilde, Long antal) {
        return kilde == null ? null : antal;
    }

    private record Afsendt(
            String kle, UUID master, @Nullable UUID afsender) {

        private static final Comparator<Afsendt> ORDEN = Comparator.comparing(Afsendt::kle)
                .thenComparing(Afsendt::master)
                .thenComparing(Afsendt::afsender, Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
