package dk.borgerblikket.lookup.objekt;

import static dk.borgerblikket.lookup.objekt.Felt.tal;
import static dk.borgerblikket.lookup.objekt.Felt.tekst;
import static dk.borgerblikket.lookup.objekt.Felt.tekster;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of object, with what each may hold (organisation §2, classification §1). Whatever differs between kinds is
 * in this table and nowhere else.
 */
public enum Objektart {
    ORGANISATION(
            "Organisation",
            "organisationer",
            Tilstandsart.GYLDIGHED,
            List.of(tekst("OrganisationNavn", 200)),
            Relationer.enkelte("Myndighed", "Overordnet", "Tilhoerer", "Virksomhed", "Produktionsenhed", "Skatteenhed"),
            Relationer.enkelte("Myndighedstype", "Organisationstype", "Virksomhedstype"),
            Relationer.flere("Adresser", "Ansatte", "Branche", "TilknyttedeOpgaver"),
            Relationer.TILKNYTTEDE,
            Relationer.flere("TilknyttedeFunktioner")),
    ORGANISATIONENHED(
            "OrganisationEnhed",
            "enheder",
            Tilstandsart.GYLDIGHED,
            List.of(tekst("EnhedNavn", 200)),
            Relationer.enkelte("Enhedstype", "Overordnet", "Tilhoerer", "Produktionsenhed", "Skatteenhed"),
            Relationer.flere("Adresser", "Ansatte", "Branche", "Opgaver"),
            Relationer.TILKNYTTEDE,
            Relationer.flere("TilknyttedeFunktioner")),
    ORGANISATIONFUNKTION(
            "OrganisationFunktion",
            "funktioner",
            Tilstandsart.GYLDIGHED,
            List.of(tekst("FunktionNavn", 200)),
            Relationer.enkelte("Funktionstype"),
            Relationer.flere("Adresser", "TilknyttedeOpgaver"),
            Relationer.TILKNYTTEDE),
    BRUGER(
            "Bruger",
            "brugere",
            Tilstandsart.GYLDIGHED,
            List.of(tekst("BrugerNavn", 200), tekst("BrugerTypeTekst", 200)),
            Relationer.enkelte("Tilhoerer"),
            Relationer.flere("Adresser", "BrugerTyper", "TilknyttedeOpgaver"),
            Relationer.TILKNYTTEDE,
            Relationer.flere("TilknyttedeFunktioner")),
    INTERESSEFAELLESSKAB(
            "Interessefaellesskab",
            "interessefaellesskaber",
            Tilstandsart.GYLDIGHED,
            List.of(tekst("InteressefaellesskabNavn", 200), tekst("InteressefaellesskabTypeTekst", 200)),
            Relationer.enkelte("Interessefaellesskabstype", "Overordnet", "Tilhoerer"),
            Relationer.flere("Adresser", "Branche", "TilknyttedeOpgaver"),
            Relationer.TILKNYTTEDE,
            Relationer.flere("TilknyttedeFunktioner")),
    ITSYSTEM(
            "ItSystem",
            "itsystemer",
            Tilstandsart.GYLDIGHED,
            List.of(
                    tekst("ItSystemNavn", 200),
                    tekst("ItSystemTypeTekst", 200),
                    tekster("KonfigurationReference", 1024)),
            Relationer.enkelte("Tilhoerer"),
            Relationer.flere("Adresser", "SystemTyper", "TilknyttedeOpgaver"),
            Relationer.TILKNYTTEDE,
            Relationer.flere("TilknyttedeFunktioner")),
    ADRESSE("Adresse", "adresser", Tilstandsart.INGEN, List.of(tekst("AdresseTekst", 200))),
    PERSON(
            "Person",
            "personer",
            Tilstandsart.INGEN,
            List.of(tekst("NavnTekst", 200), Felt.cifre("CPR-NummerTekst", 10, 10))),
    VIRKSOMHED(
            "Virksomhed",
            "virksomheder",
            Tilstandsart.INGEN,
            List.of(
                    tekst("NavnTekst", 200),
                    Felt.cifre("CVR-NummerTekst", 8, 8),
                    Felt.cifre("SE-NummerTekst", 8, 8),
                    Felt.cifre("P-NummerTekst", 10, 10))),
    MYNDIGHED(
            "Myndighed",
            "myndigheder",
            Tilstandsart.INGEN,
            List.of(tekst("NavnTekst", 200), Felt.cifre("CVR-NummerTekst", 8, 8), Felt.cifre("MyndighedsKode", 3, 4))),
    KLASSIFIKATION(
            "Klassifikation",
            "klassifikationer",
            Tilstandsart.PUBLICERET,
            List.of(
                    tekst("TitelTekst", 300),
                    tekst("BeskrivelseTekst", 10_000),
                    tekst("KaldenavnTekst", 300),
                    tekst("OphavsretTekst", 4096)),
            Relationer.enkelte("Ansvarlig", "Ejer")),
    FACET(
            "Facet",
            "facetter",
            Tilstandsart.PUBLICERET,
            List.of(
                    tekst("TitelTekst", 300),
                    tekst("BeskrivelseTekst", 10_000),
                    tekst("OpbygningTekst", 4096),
                    tekst("OphavsretTekst", 4096),
                    tal("PlanIdentifikator", 1, 100),
                    tekst("SupplementTekst", 4096),
                    tekst("RetskildeTekst", 4096)),
            Relationer.enkelte("Ansvarlig", "Ejer", "FacetTilhoerer"),
            Relationer.flere("Redaktoerer")),
    KLASSE(
            "Klasse",
            "klasser",
            Tilstandsart.PUBLICERET,
            List.of(
                    tekst("TitelTekst", 300),
                    tekst("BeskrivelseTekst", 10_000),
                    tekst("EksempelTekst", 10_000),
                    tekst("OmfangTekst", 10_000),
                    tekst("RetskildeTekst", 4096),
                    tal("Sortering", 1, 100),
                    tekst("AendringsnotatTekst", 10_000),
                    Felt.soegeord("Soegeord")),
            Relationer.enkelte("Ansvarlig", "Ejer", "Facet", "OverordnetKlasse"),
            Relationer.flere(
                    "Mapninger", "Redaktoerer", "Erstatter", "LovligeKombinationer", "Sideordnede", "Tilfoejelser"));

    /** What says whether an object is in force. */
    public enum Tilstandsart {
        /** {@code Gyldighed}: Aktiv or Inaktiv. */
        GYLDIGHED,
        /** {@code PubliceretStatus}. */
        PUBLICERET,
        /** Nothing: it always is. */
        INGEN
    }

    /** What the object is looked up as. */
    public enum Omraade {
        ORGANISATION,
        KLASSIFIKATION
    }

    /** How often a relation of a name occurs in an object at one time. */
    public enum Antal {
        HOEJST_EN,
        FLERE
    }

    private static final Map<String, Objektart> VED_NAVN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Objektart::oioNavn, Function.identity()));

    private final String oioNavn;
    private final String sti;
    private final Tilstandsart tilstandsart;
    private final Map<String, Felt> felter;
    private final Map<String, Antal> relationer;

    @SafeVarargs
    Objektart(
            String oioNavn,
            String sti,
            Tilstandsart tilstandsart,
            List<Felt> felter,
            Map<String, Antal>... relationer) {
        this.oioNavn = oioNavn;
        this.sti = sti;
        this.tilstandsart = tilstandsart;
        this.felter = Stream.concat(Stream.of(tekst(Egenskab.NOEGLE, 50)), felter.stream())
                .collect(Collectors.toMap(Felt::navn, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.relationer = Arrays.stream(relationer)
                .flatMap(r -> r.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The kind with the name, as in {@code UnikRetur/Type}. */
    public static Optional<Objektart> vedNavn(String oioNavn) {
        return Optional.ofNullable(VED_NAVN.get(oioNavn));
    }

    /** The kinds that belong to the area. */
    public static Set<Objektart> i(Omraade omraade) {
        return Arrays.stream(values()).filter(a -> a.omraade() == omraade).collect(Collectors.toUnmodifiableSet());
    }

    /** The name that OIO gives the kind, as in {@code UnikRetur/Type}. */
    public String oioNavn() {
        return oioNavn;
    }

    /** The segment of REST addresses. */
    public String sti() {
        return sti;
    }

    public Omraade omraade() {
        return switch (this) {
            case KLASSIFIKATION, FACET, KLASSE -> Omraade.KLASSIFIKATION;
            default -> Omraade.ORGANISATION;
        };
    }

    public Tilstandsart tilstandsart() {
        return tilstandsart;
    }

    /** The properties that an object of the kind may have, by name, in the order of the contract; valid time apart. */
    public Map<String, Felt> felter() {
        return felter;
    }

    /** The relations that an object of the kind may have, by name. */
    public Map<String, Antal> relationer() {
        return relationer;
    }

    private static final class Relationer {
        static final Map<String, Antal> TILKNYTTEDE = flere(
                "TilknyttedeBrugere",
                "TilknyttedeEnheder",
                "TilknyttedeInteressefaellesskaber",
                "TilknyttedeOrganisationer",
                "TilknyttedePersoner",
                "TilknyttedeItSystemer");

        static Map<String, Antal> enkelte(String... navne) {
            return alle(Antal.HOEJST_EN, navne);
        }

        static Map<String, Antal> flere(String... navne) {
            return alle(Antal.FLERE, navne);
        }

        private static Map<String, Antal> alle(Antal antal, String... navne) {
            return Arrays.stream(navne).collect(Collectors.toMap(Function.identity(), navn -> antal));
        }
    }
}
