"""What a button or a reading means as an event: one name, one event."""

from collections.abc import Callable

from bot.case import events as e
from bot.case.model import Problem

LABELS: dict[str, Callable[[], e.Event]] = {
    "shipped": e.Shipped,
    "not_shipped": e.NotShipped,
    "arrived": e.Arrived,
    "not_arrived": e.NotArrived,
    "arrived_ok": e.ArrivedOk,
    "has_problem": e.ProblemFound,
    **{
        f"problem_{kind}": lambda kind=kind: e.ProblemFound(kind)  # type: ignore[misc]
        for kind in Problem
        if kind is not Problem.UNSAID
    },
    "receipt_confirmed": e.ReceiptConfirmed,
    "receipt_not_confirmed": e.ReceiptNotConfirmed,
    "messaged_seller": e.MessagedSeller,
    "not_messaged_seller": e.NotMessagedSeller,
    "seller_no_reply": e.SellerNoReply,
    "seller_replied": e.SellerReplied,
    "seller_refused": e.SellerRefused,
    "seller_asks_wait": e.SellerAskedToWait,
    "seller_offers_resend": e.SellerOfferedResend,
    "seller_offers_refund": e.SellerOfferedRefund,
    "seller_offers_partial": e.SellerOfferedPartial,
    "seller_asks_evidence": e.SellerAskedEvidence,
    "seller_asks_return": e.SellerAskedReturn,
    "seller_countered": e.SellerCountered,
    "seller_trap": e.SellerSetTrap,
    "accept_offer": e.OfferAccepted,
    "reject_offer": e.OfferRejected,
    "want_full": e.FullWanted,
    "want_partial": e.PartialWanted,
    "evidence_ready": e.EvidenceReady,
    "evidence_missing": e.EvidenceMissing,
    "dispute_opened": e.DisputeOpened,
    "dispute_not_opened": e.DisputeNotOpened,
    "dispute_cancelled": e.DisputeCancelled,
    "no_verdict": e.NoVerdict,
    "verdict_refund": e.VerdictRefund,
    "verdict_partial": e.VerdictPartial,
    "verdict_return": e.VerdictReturn,
    "verdict_rejected": e.VerdictRejected,
    "return_shipped": e.ReturnShipped,
    "return_not_shipped": e.ReturnNotShipped,
    "tracking_entered": e.TrackingEntered,
    "tracking_not_entered": e.TrackingNotEntered,
    "refunded": e.MoneySeen,
    "refunded_partial": e.MoneyPartlySeen,
    "not_refunded": e.NoMoneySeen,
    "postpone": e.Postponed,
    "question": e.QuestionAsked,
    "undo": e.Undone,
    "close_case": e.CaseClosed,
    "unclear": e.Unclear,
}
"""Label of domain.md section 5 → the event it is, without the facts that a text adds."""

PRESSED: dict[str, Callable[[], e.Event]] = {
    **LABELS,
    "refunded": lambda: e.MoneySeen(sure=True),  # a button leaves no doubt
    "partial_30": lambda: e.PartialWanted(percent=30),
    "partial_50": lambda: e.PartialWanted(percent=50),
    "partial_70": lambda: e.PartialWanted(percent=70),
    "reopen": e.Reopened,
    "dispute_decided": e.DisputeDecided,
    "letter": e.LetterAsked,
}
"""Verb of a button → its event."""

CHAT = frozenset(
    {"status", "list", "add", "help", "settings", "skip", "cancel", "pick", "sure_yes", "sure_no"}
)
"""Verbs that are no event of a case."""

TYPED = frozenset({"date", "write", "write_date", "write_sum", "write_name", "write_tracking"})
"""Verbs whose press brings words: a picked date, or what was typed into a form of that kind."""

READ_ONLY = frozenset({"status", "letter", "list", "add", "help", "settings"})
"""Verbs that change nothing, so that an old button with them is still good."""
