package nl.veiligecentra.area;

public enum AreaType {
    SHOPPING_AREA,
    BUSINESS_PARK,
    RURAL_AREA
}
