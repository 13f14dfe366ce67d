package dk.borgerblikket.caseindex.roller;

import java.util.Locale;
import java.util.UUID;

/**
 * The roles of the filling-in rules with what they demand (case-index §5.2, §7.3), and the UUID that stands for each.
 *
 * <p>The authoritative UUIDs are data in FK Klassifikation and are not all published. The ones of KOMBIT's sample clients
 * (Ejer, Ansvarlig, Primær behandler, Primær part, Primær klasse, Handlingsklasse, Master and Afsender of a case) are used
 * as they are; the others are this project's own. Every one can be replaced by {@code borgerblikket.roller.<navn>}.
 */
public enum Rolle {
    SAG_EJER(Relationsart.SAGSAKTOER, Antal.EN, Form.UUID_ELLER_CVR, "9e979b84-b846-4472-8622-58007dc63c7e"),
    SAG_ANSVARLIG(Relationsart.SAGSAKTOER, Antal.EN, Form.UUID_ELLER_URN, "a1263342-d348-44ba-a566-233f37c4cb67"),
    SAG_PRIMAER_BEHANDLER(
            Relationsart.SAGSAKTOER, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "bf1f93ed-9441-4af4-835b-baeb201f3076"),
    SAG_ANDRE_BEHANDLERE(
            Relationsart.SAGSAKTOER, Antal.FLERE, Form.UUID_ELLER_URN, "1df2b66c-63f5-55bf-b4a9-f2a37618488e"),
    SAG_UDLAANT_TIL(
            Relationsart.SAGSAKTOER, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "3d8b3fba-2c3f-51c7-bc60-8cbce608994e"),
    SAG_BOPAELSKOMMUNE(
            Relationsart.SAGSAKTOER, Antal.HOEJST_EN, Form.UUID_ELLER_CVR, "6652c4ce-8994-5aa9-90b3-e1fe8513c50f"),
    SAG_PRIMAER_PART(Relationsart.SAGSPART, Antal.HOEJST_EN, Form.PART, "d839f26a-d4d1-4441-b2d6-3dbbb12a9404"),
    SAG_SEKUNDAER_PART(Relationsart.SAGSPART, Antal.FLERE, Form.PART, "be9f6809-1f4a-587b-ad74-afcce9b994dc"),
    SAG_YDELSESMODTAGER(Relationsart.SAGSPART, Antal.HOEJST_EN, Form.PART, "e2441be3-c219-56c2-a24e-de2a29212e3d"),
    SAG_PRIMAER_KLASSE(Relationsart.SAGSKLASSE, Antal.EN, Form.UUID, "a86c6581-ec85-412d-a655-31a1f1d5b14f"),
    SAG_HANDLINGSKLASSE(Relationsart.SAGSKLASSE, Antal.EN, Form.UUID, "05ef7011-11a7-4e4c-a46b-3de6aa457fc3"),
    SAG_OPGAVEKLASSE(
            Relationsart.SAGSKLASSE, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "4ac5a49e-7fc1-5b4b-a62e-7d3233777134"),
    SAG_KONTOKLASSE(
            Relationsart.SAGSKLASSE, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "92cb92a4-6f76-5a52-bbb7-8418389f6f7d"),
    SAG_SIKKERHEDSKLASSE(
            Relationsart.SAGSKLASSE, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "a3b24a00-0afa-5ff0-8578-b56c4ac68663"),
    SAG_FOELSOMHEDSKLASSE(
            Relationsart.SAGSKLASSE, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "29ec8f27-13b2-5002-a87d-b0a46259116f"),
    SAG_INDSATSKLASSE(
            Relationsart.SAGSKLASSE, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "0c7e05df-247f-5465-b750-48a440661436"),
    SAG_YDELSESKLASSE(
            Relationsart.SAGSKLASSE, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "9c2bf2bf-ff26-5621-9bff-e1031aceb2de"),
    SAG_KONTROLTEMAKLASSE(Relationsart.SAGSKLASSE, Antal.FLERE, Form.UUID, "3d7e78d1-68b5-521c-9367-0828296a14e6"),
    SAG_VISNINGSKLASSE(Relationsart.SAGSKLASSE, Antal.FLERE, Form.UUID, "bbbb4cf1-ccd2-5511-981d-f8c8aea7b11b"),
    SAG_AFGOERELSESKLASSE(
            Relationsart.SAGSKLASSE, Antal.HOEJST_EN_MED_INDEKS, Form.UUID, "6a25d6e0-6392-54fd-b6e5-80ec6c357698"),
    SAG_OVERSAG(Relationsart.SAGSRELATION, Antal.HOEJST_EN, Form.UUID, "3aa06a1a-ad41-5128-8c33-b634390e4fa3"),
    SAG_PRAECEDENS(Relationsart.SAGSRELATION, Antal.HOEJST_EN, Form.UUID, "d9eb76b6-50ce-5b44-a6f8-99616a8d55ab"),
    SAG_ANDRE_SAGER(Relationsart.SAGSRELATION, Antal.FLERE, Form.UUID, "848a68ce-58ff-54f2-8e8d-d3e34d167235"),
    SAG_AFGIFTSOBJEKT(Relationsart.SAGSGENSTAND, Antal.HOEJST_EN, Form.URN, "f6ae682b-7ff4-5c6b-a8d6-2a54cb222dc3"),
    SAG_EJENDOMSSKAT(Relationsart.SAGSGENSTAND, Antal.HOEJST_EN, Form.URN, "a715c3eb-ddbb-5aca-acf6-7850d835ced6"),
    SAG_BYGGERI(Relationsart.SAGSGENSTAND, Antal.FLERE, Form.URN, "2511b0b1-edc1-59e8-9f97-4eca00cdda7e"),
    SAG_FREDNING(Relationsart.SAGSGENSTAND, Antal.FLERE, Form.URN, "3fd2b419-8d24-5e35-8140-16648486fb7c"),
    SAG_TILAKTERET(Relationsart.JOURNALPOST, Antal.FLERE, Form.UUID, "5d64b553-2813-55db-aadf-a640b0629e93"),
    SAG_VEDLAGT(Relationsart.JOURNALPOST, Antal.FLERE, Form.UUID, "e38fb178-9165-50e7-a2c9-8c9e1e0935f7"),
    SAG_JOURNALNOTAT(Relationsart.JOURNALPOST, Antal.FLERE, Form.TOM_URN, "81028fa7-acdd-5685-abe3-d9a27b22944d"),
    SAG_MASTER(Relationsart.SAGSITSYSTEM, Antal.EN, Form.UUID, "251c24fd-57b0-4afc-9d73-b063d1957eb3"),
    SAG_AFSENDER(Relationsart.SAGSITSYSTEM, Antal.EN, Form.UUID, "1b3c6a6d-e977-4491-9bf8-b41ee6999f39"),
    SAG_ADGANG(Relationsart.SAGSSIKKERHED, Antal.FLERE, Form.UUID, "1673ff5d-58cc-52b8-ad14-11b596fa8c0e"),
    DOKUMENT_BESVARELSER(Relationsart.DOKUMENTRELATION, Antal.FLERE, Form.UUID, "bbf4d453-7018-5491-8e4d-5261681e1f17"),
    DOKUMENT_UDGANGSPUNKTER(
            Relationsart.DOKUMENTRELATION, Antal.FLERE, Form.UUID, "55db46df-815e-5923-afba-4396658a9cd1"),
    DOKUMENT_KOMMENTARER(Relationsart.DOKUMENTRELATION, Antal.FLERE, Form.UUID, "8723927e-05e5-522d-85d8-84a9a25d97bc"),
    DOKUMENT_BILAG(Relationsart.DOKUMENTRELATION, Antal.FLERE, Form.UUID, "d54ce613-2bcc-563f-9e6e-e6f4963c98de"),
    DOKUMENT_ANDRE_DOKUMENTER(
            Relationsart.DOKUMENTRELATION, Antal.FLERE, Form.UUID, "62de95a7-fdc0-5809-a0d6-9484727e378e"),
    DOKUMENT_NY_REVISION(
            Relationsart.DOKUMENTRELATION, Antal.HOEJST_EN, Form.UUID, "7044e4af-903e-5f85-b8e8-f9846ceae348"),
    DOKUMENT_EJER(Relationsart.DOKUMENTAKTOER, Antal.EN, Form.UUID_ELLER_CVR, "216df221-a3b6-5f4c-a01c-146fb8f8fd85"),
    DOKUMENT_ANSVARLIG(
            Relationsart.DOKUMENTAKTOER, Antal.EN, Form.UUID_ELLER_URN, "087387ba-b645-5621-a256-3b38537b4eaf"),
    DOKUMENT_PRIMAER_BEHANDLER(
            Relationsart.DOKUMENTAKTOER, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "1db6bf3a-7489-524d-a1c7-0841de0383a7"),
    DOKUMENT_ANDRE_BEHANDLERE(
            Relationsart.DOKUMENTAKTOER, Antal.FLERE, Form.UUID_ELLER_URN, "51fb1b8c-59f1-5733-9c56-e5e0a094fb12"),
    DOKUMENT_FORDELT_TIL(
            Relationsart.DOKUMENTAKTOER, Antal.HOEJST_EN, Form.UUID_ELLER_URN, "4158601a-c2d6-573c-b07c-bc1093b83ce9"),
    DOKUMENT_PARTER(Relationsart.DOKUMENTPART, Antal.FLERE, Form.PART, "85b0aa1f-8760-5fb9-b4d2-9430d87cc567"),
    DOKUMENT_KOPIPARTER(Relationsart.DOKUMENTPART, Antal.FLERE, Form.PART, "4a670fa2-60fe-587f-ba82-acf8da3f06d6"),
    DOKUMENT_PRIMAER_KLASSE(Relationsart.DOKUMENTKLASSE, Antal.EN, Form.UUID, "a7c58d33-f608-5433-9f8d-6c0804c40822"),
    DOKUMENT_ANDRE_KLASSER(
            Relationsart.DOKUMENTKLASSE, Antal.FLERE, Form.UUID_ELLER_URN, "6d417a4a-8fd0-50eb-befd-9a658d371e00"),
    DOKUMENT_VISNINGSKLASSE(
            Relationsart.DOKUMENTKLASSE, Antal.FLERE, Form.UUID, "d4737a24-aca4-5335-8992-e0cf07b78b0c"),
    DOKUMENT_MASTER(Relationsart.DOKUMENTITSYSTEM, Antal.EN, Form.UUID, "9af2244d-5e87-5e93-9d3d-e2ab9fc449be"),
    DOKUMENT_AFSENDER(Relationsart.DOKUMENTITSYSTEM, Antal.EN, Form.UUID, "f93d73b5-cfe7-56ab-9f6a-c5bf5dbc1e9c"),
    DOKUMENT_ADGANG(Relationsart.DOKUMENTSIKKERHED, Antal.FLERE, Form.UUID, "cd3bf770-f998-51ad-816c-205d8a9d7f02");

    /** How many relations may hold the role at a moment, and whether they are told apart by Indeks. */
    public enum Antal {
        EN,
        HOEJST_EN,
        HOEJST_EN_MED_INDEKS,
        FLERE
    }

    /** What ReferenceID may be. */
    public enum Form {
        UUID,
        UUID_ELLER_URN,
        UUID_ELLER_CVR,
        URN,
        PART,
        TOM_URN
    }

    private final Relationsart art;
    private final Antal antal;
    private final Form form;
    private final UUID standard;

    Rolle(Relationsart art, Antal antal, Form form, String standard) {
        this.art = art;
        this.antal = antal;
        this.form = form;
        this.standard = UUID.fromString(standard);
    }

    /** The kind of relation that has the role. */
    public Relationsart art() {
        return art;
    }

    public Antal antal() {
        return antal;
    }

    public Form form() {
        return form;
    }

    /** The UUID that stands for the role unless configuration says otherwise. */
    public UUID standard() {
        return standard;
    }

    /** Whether every object must have it at all times. */
    public boolean erObligatorisk() {
        return antal == Antal.EN;
    }

    /** Name as in configuration and in messages to senders: {@code sag-primaer-klasse}. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
