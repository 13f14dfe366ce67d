package dk.borgerblikket.gateway.overblik;

/** Sample answers for the API's documentation. */
final class Eksempler {

    static final String SAG = """
            {
              "id": "mhbkcnplaeogdfjimhbkcnplaeogdfji",
              "titel": "Forebyggende hjemmebesøg",
              "kle": "27.35.04",
              "omraade": "Forebyggende hjemmebesøg",
              "status": { "kode": "Afsluttet", "tekst": "Afsluttet" },
              "tidslinje": [
                { "kode": "Opstaaet", "tekst": "Modtaget", "fra": "2020-05-12" },
                { "kode": "Afsluttet", "tekst": "Afsluttet", "fra": "2020-06-02" }
              ],
              "dokumenter": [
                { "titel": "Aftale om besøg", "retning": "UDGAAENDE", "dato": "2020-05-14" }
              ],
              "leverandoer": "Korsbæk Kommune",
              "links": []
            }
            """;

    static final String YDELSE = """
            {
              "id": "bbkfgdmnoaplcehijbbkfgdmnoaplceh",
              "navn": "Sygedagpenge",
              "kle": "32.57.04",
              "omraade": "Sygedagpenge",
              "fra": "2026-01-01",
              "udbetaler": "Korsbæk Kommune",
              "udbetalinger": [
                {
                  "dato": "2026-01-30",
                  "periode": { "fra": "2026-01-01", "til": "2026-01-31" },
                  "beloeb": "19728.00",
                  "valuta": "DKK"
                }
              ],
              "links": []
            }
            """;

    static final String OVERBLIK = "{ \"hentet\": \"2026-11-23T09:15:00.123Z\","
            + " \"kilder\": [ { \"kilde\": \"sagsindeks\", \"status\": \"OK\" },"
            + " { \"kilde\": \"ydelsesindeks\", \"status\": \"OK\" },"
            + " { \"kilde\": \"klassifikation\", \"status\": \"OK\" } ],"
            + " \"kommuner\": [ { \"cvr\": \"11111111\", \"navn\": \"Korsbæk Kommune\","
            + " \"visning\": { \"tekst\": \"Korsbæk Kommune viser sager inden for Forebyggende hjemmebesøg.\","
            + " \"html\": \"<p>Korsbæk Kommune viser sager inden for Forebyggende hjemmebesøg.</p>\","
            + " \"konfigurationsversion\": 3 },"
            + " \"sager\": [ " + SAG + " ], \"ydelser\": [ " + YDELSE + " ] } ] }";

    private Eksempler() {}
}
