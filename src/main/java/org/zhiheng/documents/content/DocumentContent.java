package org.zhiheng.documents.content;

/** What one document says, frozen as it was when the document was issued (文书内容). */
public sealed interface DocumentContent
        permits ClueRegister,
                CaseOpening,
                CaseDeclined,
                InterviewRecord,
                SceneRecord,
                EvidenceExtraction,
                CorrectionOrder,
                InvestigationReport,
                LegalReview,
                PenaltyNotice,
                DefenceRecord,
                CollectiveDiscussion,
                PenaltyDecision,
                SummaryDecision,
                NoPenaltyDecision,
                EducationRecord,
                DeliveryReceipt,
                CaseClosing,
                ExtensionApproval,
                CaseWithdrawal,
                RecusalDecision,
                AmendmentNotice,
                Letter,
                Minutes,
                GoodsList {

    /** The organ in whose name the document is made. */
    OrganBlock organ();
}
