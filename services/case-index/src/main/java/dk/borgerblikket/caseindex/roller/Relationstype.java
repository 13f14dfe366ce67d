package dk.borgerblikket.caseindex.roller;

import java.util.Locale;
import java.util.UUID;

/**
 * Object types that relations can point to. Those of KOMBIT's sample clients are used as they are; the others are this
 * project's own. Every one can be replaced by {@code borgerblikket.typer.<navn>}.
 */
public enum Relationstype {
    ORGANISATION("bc6972cd-8f2b-4b9d-8d37-62916d6a71aa"),
    ORGENHED("c5fc3b3b-5197-49ee-92e6-ae6ba1957174"),
    BRUGER("85d65133-4b00-460d-992e-3984857b5768"),
    PERSON("c189ba35-de4b-4363-a8b7-67f1456cf56f"),
    VIRKSOMHED("f5f38b44-925d-57c9-aa25-0dc0af4a8e58"),
    KLASSE("267235ea-526d-4a18-8001-f2a0e563eba1"),
    IT_SYSTEM("29fe1da2-897a-46cd-b635-b9be8e0bffd6"),
    SAG("5d64d348-8089-5118-8f28-f838cf78a219"),
    DOKUMENT("0d9be7ce-0fda-58d1-abe6-fc2dcd604d67"),
    KOERETOEJ("e336addf-ce92-5b2f-a8ce-436bdf9660fc"),
    EJENDOM("f43c2ffa-1e8b-58ae-be41-51fd844982ef"),
    BYGNING("06e9d877-819a-5c42-82db-a81fec440d47"),
    ENHED("43e676be-545b-520e-8448-e8058198b348"),
    MATRIKEL("57b47446-4b1b-5b05-8f03-8fd6d5a60b94"),
    TEKNISK_ANLAEG("db5f2b43-df05-561b-b37c-1a5929a7ab8b"),
    STED("7dd8a198-3fab-57ff-9e43-b4b2b5689fd6"),
    ADRESSE("607f0eb2-9139-5201-9398-d3753e723e68"),
    NAVNGIVEN_VEJ("73a17a92-c7de-5c36-b78e-c5c746ac7295"),
    STEDNAVN("443aff4b-ce24-587a-83a6-ba031a45b293"),
    JORDSTYKKE("5456f43c-6405-5ba1-a1e0-7c335c1ee2d8"),
    GEOKODE("3e2e8942-ba34-5ead-855d-08d66e3349fd");

    private final UUID standard;

    Relationstype(String standard) {
        this.standard = UUID.fromString(standard);
    }

    /** The UUID that stands for the type unless configuration says otherwise. */
    public UUID standard() {
        return standard;
    }

    /** Name as in configuration: {@code it-system}. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
