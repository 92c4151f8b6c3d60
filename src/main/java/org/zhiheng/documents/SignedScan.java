package org.zhiheng.documents;

import java.time.Instant;
import org.zhiheng.platform.RecordId;

/**
 * The scan (扫描件) of a document that was signed by hand.
 *
 * @param by name of the person who linked it
 */
public record SignedScan(RecordId document, RecordId file, String by, Instant linkedAt) {}
