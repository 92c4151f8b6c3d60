package org.zhiheng.access;

/** Somebody signed in, with the role and the place of the account. */
record Person(Role role, String organ, Client client) {

    /** The column of records.csv that says what he gets of an organ's records. */
    String standing(String owner) {
        if (role.duty() == Role.Duty.ADMINISTER) {
            return "administrator";
        }
        if (organ.equals(owner)) {
            return role.duty() == Role.Duty.STAFF ? "staff" : "own";
        }
        return switch (organ + role.key()) {
            case "沁源县司法局supervisor" -> "bureau";
            case "沁源县司法局郭道司法所justice-office" -> owner.equals("沁源县郭道镇人民政府") ? "office" : "other";
            case "沁源县人民政府leader" -> "leader";
            case "长治市司法局supervisor" -> "city";
            default -> "other";
        };
    }

    @Override
    public String toString() {
        return organ + " " + role.key();
    }
}
