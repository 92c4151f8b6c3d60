/**
 * 文书：模板、文号、排版与验证。 Issues the legal documents of all modules: freezes what a document says, allots its number
 * without gaps, lays it out as PDF and answers anybody who asks whether a paper is genuine. What a document must contain
 * is in articles 44, 52 and 59 of the penalty law (行政处罚法) and in the statutes named at each content record.
 */
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"access", "audit", "files", "law", "platform", "platform::web", "settings"})
@NullMarked
package org.zhiheng.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
