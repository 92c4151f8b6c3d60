/**
 * 执法资格：申报、审核、考试、制证。 How a person comes to a certificate: the organ applies, the justice bureau reviews, the
 * person is examined or exempt, the certificate is entered as it was issued. 《行政执法监督条例》第十七条第二款、
 * 《山西省行政执法条例》第九条.
 */
@NamedInterface("qualification")
@NullMarked
package org.zhiheng.officers.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
