package dk.borgerblikket.soap.kontrakt;

/** The header that all KOMBIT's services have in both directions: the caller's own id of the call, which is sent back. */
public final class RequestHeader {

    private static final Skema H = new Skema("h", "http://kombit.dk/xml/schemas/RequestHeader/1/");

    private static final Element TRANSACTION_UUID = H.en("TransactionUUID", Simpel.tekst(1, Skema.UBEGRAENSET));

    /** The header. */
    public static final Element ELEMENT = H.en("RequestHeader", H.type("RequestHeaderType", TRANSACTION_UUID));

    private RequestHeader() {}
}
