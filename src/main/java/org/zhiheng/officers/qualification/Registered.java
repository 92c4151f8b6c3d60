package org.zhiheng.officers.qualification;

import java.util.ArrayList;
import java.util.List;
import org.zhiheng.law.Citation;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.qualification.Application.Person;

/**
 * What the register says against an application for somebody in service (在册登记比对): one number is one name, and who may hold no
 * certificate by the register gets none by being called something else (RY-04, RY-06).
 *
 * @param field of the application that is contradicted
 */
record Registered(String field, String label, String text, String article, String remedy) {

    /** 合同工、临时工、工勤人员、网格员、辅助人员不得发证、不得独立执法（RY-06）。 */
    static final String NOT_FOR_STAFF = "晋政办发〔2025〕9号第三条";

    private static final String QUALIFIED =
            Citation.of("supervision-regulation", "17").inWords();

    /** Empty where register and application agree. */
    static List<Registered> against(Officer officer, Person said) {
        var found = new ArrayList<Registered>();
        if (!officer.name().equals(said.name())) {
            found.add(new Registered(
                    "name",
                    "同号异名",
                    "这个公民身份号码在册登记的姓名是“" + officer.name() + "”，申报的是“" + said.name() + "”",
                    QUALIFIED,
                    "请核对号码和姓名；确已更名的，请司法行政部门先在人员登记里改名，再申报。"));
        }
        if (!officer.kind().mayHoldCertificate()) {
            found.add(new Registered(
                    "kind",
                    "人员类别",
                    officer.name() + "在册登记为" + officer.kind().label() + "，不得申领行政执法证件、不得独立执法",
                    NOT_FOR_STAFF,
                    "确已转为在编人员的，请司法行政部门凭编制证明先改登记的人员性质，再申报。"));
        }
        if (officer.kind() == Officer.Kind.POLICE) {
            found.add(new Registered(
                    "kind",
                    "人员类别",
                    officer.name() + "在册登记为人民警察，使用人民警察证，不申领行政执法证",
                    QUALIFIED,
                    "已调离公安机关的，请司法行政部门先改登记的人员性质，再申报。"));
        }
        return found;
    }
}
