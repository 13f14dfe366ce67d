package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.Soegenoegler;
import dk.borgerblikket.search.kriterier.Elementlaeser;
import dk.borgerblikket.search.kriterier.Kriterielaeser;
import dk.borgerblikket.search.kriterier.Soegekrav;
import dk.borgerblikket.search.kriterier.Soegekrav.Elementkrav;
import dk.borgerblikket.search.kriterier.Soegekrav.Feltkrav;
import dk.borgerblikket.search.kriterier.Soegeskema;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What grants and payments are searched by (benefit-index §11). */
@Singleton
final class Ydelsessoegeskema implements Soegeskema {

    private static final String EGENSKABER = "Egenskaber";
    private static final String YDELSE = "BevilgetYdelse";
    private static final String PLAN = "OekonomiskEffektueringsplan";
    private static final String LINJE = "OekonomiskYdelseEffektueringRelation";
    private static final String NOEGLE = "BrugervendtNoegle";
    private static final List<String> I_EGENSKABER = List.of("AttributListe", EGENSKABER);
    private static final List<String> I_YDELSE = List.of("AttributListe", YDELSE);

    private static final Set<String> MED_REFERENCE = Set.of(
            "Bevillingssag",
            "Bevillingspart",
            "Bevillingsaktoer",
            "Sikkerhedsprofil",
            "Aktoer",
            "OekonomiskEffektueringPart");

    /** The field that each interval is about. The schema spells the two differently. */
    private static final Map<String, String> FELTER = Map.ofEntries(
            Map.entry("BevillingStartDatoInterval", "Bevillingstartdato"),
            Map.entry("BevillingSlutDatoInterval", "Bevillingslutdato"),
            Map.entry("BevilgetYdelseStartDatoInterval", "BevilgetYdelseStartdato"),
            Map.entry("BevilgetYdelseSlutDatoInterval", "BevilgetYdelseSlutdato"),
            Map.entry("EffektueringsplanStartDatoInterval", "EffektueringsplanStartdato"),
            Map.entry("EffektueringsplanSlutDatoInterval", "EffektueringsplanSlutdato"),
            Map.entry("YdelseBeloebInterval", "Ydelsesbeloeb"),
            Map.entry("StartDatoInterval", "Startdato"),
            Map.entry("SlutDatoInterval", "Slutdato"),
            Map.entry("DispositionsDatoInterval", "Dispositionsdato"),
            Map.entry("SamletBruttoBeloebInterval", "SamletBruttobeloeb"),
            Map.entry("BeloebUdbetaltInterval", "BeloebUdbetalt"),
            Map.entry("BeloebEfterSkatATPInterval", "BeloebEfterSkatATP"),
            Map.entry("BeloebSendtTilUdbetalingInterval", "BeloebSendtTilUdbetaling"),
            Map.entry("YdelsesperiodeStartDatoInterval", "YdelsesperiodeStartdato"),
            Map.entry("YdelsesperiodeSlutDatoInterval", "YdelsesperiodeSlutdato"),
            Map.entry("YdelsesBeloebInterval", "Ydelsesbeloeb"));

    /** Intervals on a granted benefit that are about its plan. */
    private static final Set<String> OM_PLAN =
            Set.of("EffektueringsplanStartDatoInterval", "EffektueringsplanSlutDatoInterval", "YdelseBeloebInterval");

    private final Soegenoegler noegler;

    Ydelsessoegeskema(Soegenoegler noegler) {
        this.noegler = noegler;
    }

    @Override
    public Set<String> tidsfelter() {
        return Set.of(
                "Bevillingstartdato",
                "Bevillingslutdato",
                "BevilgetYdelseStartdato",
                "BevilgetYdelseSlutdato",
                "EffektueringsplanStartdato",
                "EffektueringsplanSlutdato",
                "Startdato",
                "Slutdato",
                "Dispositionsdato",
                "YdelsesperiodeStartdato",
                "YdelsesperiodeSlutdato");
    }

    @Override
    public Set<String> beloebsfelter() {
        return Set.of(
                "SamletBruttobeloeb",
                "BeloebEfterSkatATP",
                "BeloebSendtTilUdbetaling",
                "BeloebUdbetalt",
                "Ydelsesbeloeb");
    }

    @Override
    public Set<String> indreLister() {
        return Set.of(PLAN);
    }

    @Override
    public Optional<List<Soegekrav>> udvidelse(Elementlaeser elementer, String navn, JsonNode vaerdi) {
        return switch (navn) {
            case "SoegEgenskaberLokalUdvidelse" ->
                Optional.of(
                        vaerdi.isEmpty() ? List.of() : List.of(elementer.element(I_EGENSKABER, intervaller(vaerdi))));
            case "SoegBevilgetYdelseLokalUdvidelse" ->
                Optional.of(vaerdi.isEmpty() ? List.of() : List.of(elementer.element(I_YDELSE, ydelse(vaerdi))));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<List<Feltkrav>> elementudvidelse(String navn, JsonNode vaerdi) {
        return navn.equals("SoegOekonomiskYdelseEffektueringRelationLokalUdvidelse")
                ? Optional.of(intervaller(vaerdi))
                : Optional.empty();
    }

    /** About one benefit, and what is said about plans about one plan of it. */
    private static List<Feltkrav> ydelse(JsonNode intervaller) {
        var om = new ArrayList<Feltkrav>();
        var omPlan = new ArrayList<Feltkrav>();
        intervaller
                .properties()
                .forEach(i -> (OM_PLAN.contains(i.getKey()) ? omPlan : om).add(interval(i.getKey(), i.getValue())));
        if (!omPlan.isEmpty()) {
            om.add(new Feltkrav.Indre(List.of(PLAN), new Elementkrav(List.of(), List.copyOf(omPlan))));
        }
        return List.copyOf(om);
    }

    private static List<Feltkrav> intervaller(JsonNode intervaller) {
        return intervaller.properties().stream()
                .map(i -> interval(i.getKey(), i.getValue()))
                .toList();
    }

    private static Feltkrav interval(String navn, JsonNode vaerdi) {
        var felt = List.of(FELTER.get(navn));
        if (vaerdi.has("FraBeloeb")) {
            var interval = Lagerformat.laes(vaerdi.toString(), Beloebsinterval.class);
            var fra = interval.fraBeloeb().vaerdi();
            var til = interval.tilBeloeb().vaerdi();
            if (til.compareTo(fra) < 0) {
                throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, navn + ": TilBeloeb må ikke være mindre end FraBeloeb");
            }
            return new Feltkrav.Beloeb(felt, fra, til);
        }
        var interval = Lagerformat.laes(vaerdi.toString(), Tidsinterval.class);
        return new Feltkrav.Mellem(
                felt,
                Kriterielaeser.periode(interval.fraTidspunkt(), interval.tilTidspunkt(), navn)
                        .orElse(Periode.ALTID));
    }

    @Override
    public Set<Long> noegler(String liste, ObjectNode felter) {
        var resultat = new HashSet<Long>();
        if (MED_REFERENCE.contains(liste)) {
            Soegenoegler.reference(felter.path("ReferenceID")).ifPresent(r -> resultat.add(noegler.relation(liste, r)));
        }
        switch (liste) {
            case EGENSKABER -> tekst(felter.path(NOEGLE)).ifPresent(n -> resultat.add(noegler.nummer(n)));
            case "Bevillingssag" -> klasse(resultat, liste, felter.path(NOEGLE));
            case YDELSE -> klasse(resultat, liste, felter.at("/Ydelse/Klassifikation/" + NOEGLE));
            case LINJE -> {
                klasse(resultat, liste, felter.path("Klassifikationsbeskrivelse"));
                tekst(felter.at("/BevilgetYdelseRef/UUIDIdentifikator"))
                        .ifPresent(u ->
                                resultat.add(noegler.relation("BevilgetYdelseRef", UnikId.uuid(UUID.fromString(u)))));
            }
            default -> {}
        }
        return Set.copyOf(resultat);
    }

    private void klasse(Set<Long> resultat, String liste, JsonNode noegle) {
        tekst(noegle).ifPresent(n -> resultat.add(noegler.klasse(liste, n)));
    }

    @Override
    public Optional<String> tekst(String liste, ObjectNode felter) {
        return liste.equals(YDELSE) ? tekst(felter.at("/Ydelse/Ydelsesnavn")) : Optional.empty();
    }

    private static Optional<String> tekst(JsonNode felt) {
        return Optional.ofNullable(felt.textValue());
    }
}
