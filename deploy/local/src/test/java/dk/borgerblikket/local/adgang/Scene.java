package dk.borgerblikket.local.adgang;

/** stub while drafting */
final class Scene {
    static final String NATIONAL_AUTHORITY = "99999999";
    static final String MUNICIPALITY = "70000001";
    static final String OTHER_MUNICIPALITY = "70000002";
    static final String IT_SYSTEM = "5c8f0f43-6f34-4d8e-9d0b-2a1f70000001";
    static final String OTHER_IT_SYSTEM = "5c8f0f43-6f34-4d8e-9d0b-2a1f70000002";
    static final String CITIZEN = "7101011230";
    static final String OTHER_CITIZEN = "7201011231";
}
