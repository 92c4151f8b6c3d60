package org.zhiheng.appraisal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a form is to show as soon as somebody keeps it (measure 12). */
@Configuration
class AwaitedSources {

    private static final int FILE_REVIEW = 7;
    private static final int COMPLAINTS = 8;
    private static final int SUPERVISION = 9;

    @Bean
    Fact fileReview() {
        return new AwaitedSource("file-review", "案卷评查结果", FILE_REVIEW);
    }

    @Bean
    Fact complaintsUpheld() {
        return new AwaitedSource("complaints-upheld", "查实的投诉举报", COMPLAINTS);
    }

    @Bean
    Fact supervisionPapers() {
        return new AwaitedSource("supervision-papers", "涉及本人的执法监督文书", SUPERVISION);
    }
}
