package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.gateway.Beskeder;
import dk.borgerblikket.gateway.kilder.Materiale;
import dk.borgerblikket.gateway.overblik.Afgjort;
import dk.borgerblikket.gateway.verifikation.Verifikationsadgang.Kalder;
import dk.borgerblikket.gateway.verifikation.VerifikationslogRepository.Tidligerevist;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.overview.VerifikationSvar.ForbeholdSvar;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in which respects the answer may differ from the citizen's own. What lies outside of a limited role is told of in
 * general, whether there is anything or not: a number would tell that there is.
 */
@ApplicationScoped
class Forbeholdsliste {

    private static final DateTimeFormatter DANSK = DateTimeFormatter.ofPattern(
                    "d. MMMM yyyy 'kl.' HH.mm", Locale.of("da", "DK"))
            .withZone(Dato.DANMARK);

    private final VerifikationslogRepository log;

    Forbeholdsliste(VerifikationslogRepository log) {
        this.log = log;
    }

    Uni<List<ForbeholdSvar>> af(Kalder hvem, Spoergsmaal spoergsmaal, Afgjort sag, TidligereOpsaetning dengang) {
        var liste = new ArrayList<ForbeholdSvar>();
        if (!hvem.alle()) {
            liste.add(forbehold("KUN_EGEN_MYNDIGHED", navn(hvem.cvr(), sag)));
        }
        if (hvem.begraenset()) {
            liste.add(forbehold("BEGRAENSET_ROLLE"));
        }
        liste.add(forbehold("SIKKERHEDSPROFIL"));
        if (spoergsmaal.tid().isEmpty()) {
            return Uni.createFrom().item(List.copyOf(liste));
        }
        var tid = spoergsmaal.tid().get();
        liste.add(forbehold("SOM_KENDT_DENGANG", DANSK.format(tid)));
        liste.add(forbehold("TITLER_SOM_KENDT_NU"));
        dengang.forbehold().forEach(tekst -> liste.add(new ForbeholdSvar("OPSAETNING", tekst)));
        if (hvem.begraenset() || !sag.materiale().komplet()) {
            return Uni.createFrom().item(List.copyOf(liste));
        }
        return log.sidstVist(spoergsmaal.borger(), tid)
                .map(vist -> Stream.concat(
                                liste.stream(), vist.flatMap(v -> fjernet(hvem, v, sag.materiale())).stream())
                        .toList());
    }

    /** What the citizen was shown of the employee's own authority, and is not in the indexes as of then any more. */
    private static Optional<ForbeholdSvar> fjernet(Kalder hvem, Tidligerevist vist, Materiale materiale) {
        var kendte = kendte(materiale);
        var antal = vist.objekter().entrySet().stream()
                .filter(myndighed ->
                        hvem.alle() || myndighed.getKey().equals(hvem.cvr().cifre()))
                .flatMap(myndighed -> myndighed.getValue().stream())
                .filter(objekt -> !kendte.contains(objekt))
                .distinct()
                .count();
        return antal == 0
                ? Optional.empty()
                : Optional.of(forbehold("FJERNET_SIDEN", DANSK.format(vist.tidspunkt()), Long.toString(antal)));
    }

    private static Set<String> kendte(Materiale materiale) {
        return Stream.concat(
                        materiale.sager().stream()
                                .flatMap(s -> Stream.concat(
                                        s.sager().stream().map(Sagsgrundlag::id),
                                        s.dokumenter().stream().map(Dokumentgrundlag::id))),
                        materiale.ydelser().stream()
                                .flatMap(y -> Stream.concat(
                                        y.bevillinger().stream().map(Bevillingsgrundlag::id),
                                        y.effektueringer().stream().map(Effektueringsgrundlag::id))))
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    private static String navn(Cvr cvr, Afgjort sag) {
        return sag.opsaetning().kommune(cvr).map(Kommuneopsaetning::navn).orElse(cvr.cifre());
    }

    private static ForbeholdSvar forbehold(String kode, Object... vaerdier) {
        return new ForbeholdSvar(kode, Beskeder.tekst("forbehold." + kode).formatted(vaerdier));
    }
}
