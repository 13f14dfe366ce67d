package dk.borgerblikket.caseindex.roller;

import java.util.UUID;

/**
 * What a note is written in. The UUIDs are of classes in FK Klassifikation and are not published; these are this project's
 * own, and can be replaced by {@code borgerblikket.notatformater.<navn>}, each by any number of UUIDs.
 */
public enum Notatformat {
    /** Plain text in UTF-8. */
    TEKST("a1c8362f-6a6e-5f65-bb91-afc040a21d30"),
    /** Rich Text Format. */
    RTF("3a9a5c06-0ea1-5d66-a899-4e5b65a1556e"),
    /** A word processing document in Office Open XML. */
    OOXML("1e922686-9bbe-534a-b257-1218eb312baa");

    private final UUID standard;

    Notatformat(String standard) {
        this.standard = UUID.fromString(standard);
    }

    /** The UUID that stands for the format unless configuration says otherwise. */
    public UUID standard() {
        return standard;
    }
}
