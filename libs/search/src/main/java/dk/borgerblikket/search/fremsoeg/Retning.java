package dk.borgerblikket.search.fremsoeg;

/** Direction of an order. What has no value comes last in either. */
public enum Retning {
    Stigende,
    Faldende
}
