package dk.borgerblikket.visibility.grundlag;

/**
 * A party of a case, document or grant, or the receiver of a payment.
 *
 * @param rolle in which capacity
 * @param art what kind of number the party is registered on (V-803)
 * @param noegle keyed hash of the party's reference; equal for the same party within one index, useless elsewhere
 */
public record Part(Rolle rolle, Art art, String noegle) {

    /** Capacity of a party. {@link #ANDEN} is a role that this version does not know: it gives no access. */
    public enum Rolle {
        PRIMAER_PART,
        SEKUNDAER_PART,
        YDELSESMODTAGER,
        BEVILLINGSMODTAGER,
        EFFEKTUERINGSMODTAGER,
        DOKUMENTPART,
        KOPIPART,
        ANDEN
    }

    /** Kind of number. */
    public enum Art {
        CPR,
        CVR,
        PNR,
        PERSONID,
        BORGERID,
        NAVN,
        UKENDT
    }
}
