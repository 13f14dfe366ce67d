package dk.borgerblikket.visibility.grundlag;

/** State of a case, in the order in which a case goes through them (case-index §4.4). */
public enum Fremdrift {
    Opstaaet,
    Oplyst,
    Afgjort,
    Afsluttet
}
