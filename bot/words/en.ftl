# The English that henkin speaks. One message and its buttons (attributes) stand in one block.
# How to write: conclusion, then reason, then what to tap. Short and plain, dates with weekday. No promises.

## Questions and buttons ---------------------------------------------------------------------

intake-date = When did you place the order? For example 10/3, October 3 or yesterday.
    .skip = I don't know
intake-title = What did you order? A short name is fine.
    .skip = Skip
intake-price = How much did you pay? For example US $12.50 or 1,980 yen.
    .skip = Skip
intake-protection =
    How long does "buyer protection" on the order page still run? Send the end date or the days left.
    For example 12/20 or 45 days left.
    .skip = I don't know

ordered-shipped = Has the seller shipped it?
    .shipped = It's shipped
    .not_shipped = Not shipped yet
    .arrived = It's already here
    .postpone = Later
shipped-arrived = Has it arrived?
    .arrived = It arrived
    .not_arrived = Not here yet
    .messaged_seller = I wrote to seller
    .postpone = Later
shipped-messaged = Have you written to the seller?
    .messaged_seller = Sent it
    .not_messaged_seller = Not sent yet
    .seller_replied = Seller replied
    .seller_no_reply = No reply
arrived-problem = Is anything wrong with it?
    .has_problem = Something's wrong
    .arrived_ok = It's fine
    .postpone = Check later
arrived-problem_kind = What is wrong?
    .problem_defective = Doesn't work
    .problem_damaged = Damaged
    .problem_wrong_color = Wrong color
    .problem_wrong_item = Wrong item
    .problem_missing = Parts missing
    .problem_empty_box = Empty box
    .problem_not_as_described = Not as described
arrived-receipt = Have you pressed "Confirm Received" yet?
    .receipt_confirmed = Pressed it
    .receipt_not_confirmed = Not pressed
    .has_problem = Something's wrong
negotiating-seller_replied = Has the seller replied?
    .seller_replied = Seller replied
    .seller_no_reply = No reply
    .seller_refused = Seller refused
    .dispute_decided = Go to dispute
negotiating-accept_offer = Will you take this offer?
    .accept_offer = Accept
    .reject_offer = Decline
    .postpone = Decide later
reshipping-arrived = Has the new parcel arrived?
    .arrived = It arrived
    .not_arrived = Not here yet
    .dispute_decided = Go to dispute
preparing-remedy = Do you want a full refund or a partial refund?
    .want_full = Full refund
    .want_partial = Partial refund
preparing-amount = How much do you want back, as a sum or a share? For example 30% or US $5.00.
    .partial_30 = 30%
    .partial_50 = 50%
    .partial_70 = 70%
preparing-evidence = Is your evidence complete? Send me photos and screenshots here and I will keep them.
    .evidence_ready = It's complete
    .evidence_missing = Not complete yet
preparing-submitted = Have you submitted the dispute (Open Dispute)?
    .dispute_opened = Submitted
    .dispute_not_opened = Not submitted yet
    .letter = Show the text
disputed-verdict = Has AliExpress ruled?
    .no_verdict = No ruling yet
    .verdict_refund = Full refund granted
    .verdict_partial = Part granted
    .verdict_return = Must return it
    .verdict_rejected = Rejected
    .seller_countered = Counter-offer came
disputed-seller_counter = Did the seller object or make a counter-offer?
    .seller_countered = Counter-offer came
    .no_verdict = Nothing came
returning-sent = Have you sent the goods back?
    .return_shipped = Sent back
    .return_not_shipped = Not sent back yet
returning-tracking_entered = Have you entered the return tracking number on AliExpress?
    .tracking_entered = Entered it
    .tracking_not_entered = Not entered yet
return_sent-refunded = Have you been refunded?
    .refunded = I see the money
    .not_refunded = No refund yet
refund_pending-paid = Do you see the money on your account or card statement?
    .refunded = I see the money
    .refunded_partial = Only part of it
    .not_refunded = No money yet
refund_pending-amount = How much arrived? For example US $12.50 or 1,980 yen.
    .refunded = All of it
    .not_refunded = No money yet

## Registration ------------------------------------------------------------------------------

about = About { $name }:
added = Registered: { $name } (order number { $order_no }). I'll watch the deadlines for you.
added-known = This order number is already registered as { $name }. Here is where it stands.
assumed-date = For now I take today ({ $ordered }) as the order date.
registered =
    Registration is done. { $plan ->
        [nudge] While nothing arrives, I'll have a message to the seller ready every 10 days from the order.
       *[other] I'll tell you when a deadline comes near.
    } Sending things on AliExpress is up to you.
    .status = See the status
fact-noted = { $fact ->
        [title] Noted: it is called "{ $title }".
        [store] Noted: the store is "{ $store }".
        [price] Noted: the price is { $price }.
        [ordered_on] Noted: ordered on { $ordered }. Today is day { $day } since ordering.
        [protection_ends_at] Noted. Buyer protection: { $protection }.
        [tracking_no] Noted: the tracking number is { $tracking }.
       *[other] Noted.
    }
skipped = { $question ->
        [intake_date] All right. I count today ({ $ordered }) as the order date; you can correct it later.
        [intake_protection] All right. I count with an estimate: protection until about { $estimate }. When the order page shows you the date, send it to me.
       *[other] All right. You can send it later.
    }

## The parcel --------------------------------------------------------------------------------

shipped = Noted as shipped. { $protection_known ->
        [yes] Buyer protection: { $protection }.
       *[no] So that I watch the right deadline, tell me the buyer protection that the order page shows.
    }{ $dear ->
        [yes] {" "}{ evidence-dear }
       *[no] {""}
    }{ $tracking ->
        [none] {""}
       *[other] {" "}Tracking number: { $tracking }.
    }
    .undo = Undo
shipped-noted = I corrected the shipping record. { $tracking ->
        [none] If you have a tracking number, send it to me.
       *[other] The tracking number is { $tracking }.
    }
    .undo = Undo
not-shipped =
    So it isn't shipped yet. Send the seller the message below and ask when it will go out.
    If you don't want to wait any longer, canceling the order brings a full refund. As the reason, don't choose "I changed my mind". Once the processing time is over, the order may also be cancelled by itself.
    .dispute_opened = I asked to cancel
arrived = Noted as arrived. Don't press "Confirm Received" until you have checked everything. Look at color, number of items and whether it works, and film it from the opening if you can.
    .undo = Undo
arrived-ok-in-claim = Noted: it arrived and is fine. A dispute about goods that never arrived can't go on then, so tell AliExpress honestly on the dispute page that they are here. If money comes all the same, tell me.
    .undo = Undo
arrived-noted = I corrected the day of arrival. Don't press "Confirm Received" until you have checked everything.
arrived-late = Noted that it arrived. The dispute goes on. Check the goods, and if anything is wrong, add photos on the dispute page. Don't withdraw the dispute before you see the money.
    .undo = Undo
not-arrived =
    Waiting with nothing in hand is worrying, I know. It is day { $day } since ordering, so send the seller the message below. What you two write becomes evidence later.
    If tracking says delivered but you have nothing, ask family and neighbors, look where parcels are left, and send me the buyer protection from the order page.
not-arrived-undated = Waiting with nothing in hand is worrying, I know. With the order date I can prepare the message to the seller that fits now. Tell me the date on the order page.
not-arrived-dispute =
    Stop waiting and ask for a full refund through Open Dispute. { $window_end ->
        [none] The earlier, the safer.
       *[other] Submit it by { $window_end }.
    }
    The evidence is screenshots of the tracking page (the site CAINIAO) and of your messages with the seller. Go to My AliExpress → Order List → Order Detail → Open Dispute, choose "Refund Only", and paste the text below.
    .dispute_opened = Submitted
    .dispute_decided = Start preparing
resend-not-arrived = So it isn't here yet. A resend takes 2 to 4 weeks. If it has not come by { $resend_late }, let's go to a dispute.
not-arrived-claim = That it hasn't arrived is the reason to ask for a full refund. Keep a screenshot of the tracking page (the site CAINIAO) and of your messages with the seller.
rescue-not-arrived = Even if the order shows as completed, you can open a dispute until { $rescue }. Get a screenshot of the tracking page (the site CAINIAO) that shows nothing arrived, and ask for a full refund.
arrived-ok = Noted: all fine. If you are happy with the goods, you may press "Confirm Received" now. If you find a problem afterwards, there is still time for 15 days.
    .undo = Undo
problem-unsaid = Don't press "Confirm Received". It declares that nothing is wrong and weakens your position.
    .undo = Undo
problem =
    Don't press "Confirm Received". It declares that nothing is wrong and weakens your position.
    { evidence-how }
    { $at_once ->
        [yes] Buyer protection is running out: { $protection }. Send the message below, then go to a dispute (Open Dispute) without waiting for the answer.
       *[no] First send the seller the message below, with the evidence, today. After 48 to 72 hours of silence, or a refusal, we go to a dispute.
    }
    .undo = Undo
    .dispute_decided = Dispute right away
problem-noted = Noted: { $problem_words }. Don't press "Confirm Received". { evidence-how }
    .undo = Undo
problem-evidence = { evidence-how }
completed = Well done. I closed { $name } as received. Should you find a problem after all, you can open a dispute until { $rescue }.
    .has_problem = I found a problem
    .undo = Undo
rescue =
    Open a dispute (Open Dispute) by { $rescue }. It is the way that stays open for only 15 days after "Confirm Received".
    AliExpress does not take that confirmation back, and your position is weak now. { $hand ->
        [yes] Gather as much evidence as you can.
       *[no] Your evidence: a screenshot of the tracking page (the site CAINIAO), and the screens of your talk with the seller.
    } The dispute button is at the very bottom of the order details, in the row of the item.
    .dispute_decided = Go to dispute
    .undo = I didn't press it
receipt-in-claim = AliExpress does not take "Confirm Received" back, and your position is weaker now. The dispute goes on, so don't withdraw it; wait for the ruling.
    .undo = Undo
receipt-not-confirmed = Good, it isn't pressed. { $problem ->
        [none] Leave it so until you are happy with the goods.
       *[other] Don't press "Confirm Received" until the problem is solved.
    }

## Talking with the seller -------------------------------------------------------------------

messaged = Noted that you wrote to the seller. { $hand ->
        [yes] Give them 2 to 3 days. If there is no reply by { $answer_by }, let's go to a dispute.
       *[no] Keep the messages on screen: they become evidence later.
    }
    .undo = Undo
not-messaged = Copy the text below as it is and send it to the seller from the order details. Tell me when it's sent.
no-reply = { $hand ->
        [yes] { $silences ->
            [1] Silence is evidence too. Send the message below one more time; if there is still no reply, let's go to a dispute.
           *[other] Stop waiting for a reply and go to a dispute (Open Dispute). Your messages are the evidence.
        }
       *[no] Silence is evidence too. Send the message below and keep the screen.
    }
    .dispute_decided = Go to dispute
no-reply-claim = You needn't wait for the seller any longer. The silence itself is evidence.
replied = So a reply came. Paste it here, and I'll check what it says and prepare an answer in English.
    .seller_offers_resend = Offers a resend
    .seller_offers_refund = Offers a refund
    .seller_offers_partial = Offers a part
    .seller_refused = Seller refused
seller-read = I read the seller's answer. { $refund_word ->
        [yes] It holds the word "refund", which makes that screen strong evidence. Take a screenshot.
       *[no] The screen is evidence, so take a screenshot.
    }
refused = { $stage ->
        [disputed] Reject what the seller objects and wait for the ruling of AliExpress.
       *[other] A refusal is evidence. Keep a screenshot of it. { $hand ->
            [yes] Next comes the dispute (Open Dispute).
           *[no] I go on watching the deadlines. { $dispute ->
                [none] {""}
               *[other] On { $dispute } we ask for a full refund through Open Dispute.
            }
        }
    }
    .dispute_decided = Go to dispute
asks-wait = You may wait, but the deadline does not move. { $protection_known ->
        [yes] Buyer protection: { $protection }.
       *[no] If you wait past the end of buyer protection, you can no longer ask for a refund.
    } Send the answer below.
asks-evidence = If the seller asks for photos or videos as evidence, you can send them. { evidence-how }
offer-resend =
    So the seller offers to send it again. Take it only if it is sent with tracking. It takes 2 to 4 weeks to arrive.
    { $resend_fits ->
        [yes] { resend-sum } If you accept today, it should still fit into buyer protection.
        [no] { resend-sum } Four weeks would go past buyer protection, so I advise against it. Decline and ask for a refund.
       *[unknown] Without your buyer protection I can't work out whether it fits. Send me the days left from the order page.
    }
offer-refund = So the seller offers a refund. { $offer ->
        [none] No amount is written, so make sure with the seller that it is all of it ({ $price_or_whole }).
       *[other] The amount: { $offer }.
    } A screen with the word "refund" on it is strong evidence, so take a screenshot. Even if you accept, don't press "Confirm Received" before the money is back.
offer-partial = So the seller offers a part of the money. { $offer ->
        [none] Send me the amount.
       *[other] The amount: { $offer }.
    } Once you accept, you can't ask for more. If it feels too little, you can decline.
offer-return = { $goods ->
        [box] The offer is a refund if you send the goods back, but the box was empty, so there is nothing to return. Decline, and show with the opening video that it was empty.
       *[other] The offer is a refund if you send the goods back. Return postage abroad is often yours to pay, so don't send anything before a dispute ruling says so.
    }
return-of-nothing = The goods never arrived, so there is nothing to send back. Don't agree to it, and tell the seller that nothing arrived.
offer-deadline = Noted: the offer must be answered by { $answer_by_day }. Not answering may count as accepting. I'll remind you before then.
resend-accepted = Noted that you take the resend. Send the message below to insist on tracking. It takes 2 to 4 weeks; don't press "Confirm Received" meanwhile.
    .undo = Undo
resend-in-dispute = Wait for the resend with the dispute still open. If you withdraw it, you may no longer be able to ask for a refund.
refund-agreed-early = Noted that the seller agreed. Those messages are evidence. Ask for the full refund by canceling the order or through Open Dispute. I go on watching the deadlines.
    .undo = Undo
refund-agreed =
    Claim the agreed amount ({ $claim_or_full }) through a dispute (Open Dispute). A refund is only real once it is made on AliExpress.
    A screenshot of the messages where the seller agrees is the best evidence. Don't press "Confirm Received".
    .undo = Undo
offer-rejected = Noted that you decline. You can send the answer below. Next comes the dispute (Open Dispute).
    .dispute_decided = Go to dispute
    .undo = Undo

trap = Don't go along with this from the seller.
trick = { $trick ->
        [close_dispute_first] Asked to withdraw the dispute: once withdrawn, it may not open again. Don't withdraw it until you see the money.
        [confirm_receipt_first] Asked to confirm receipt: it hands the seller the money and makes a refund harder. Don't press it.
        [wait_out_timer] Playing for time: when buyer protection ends, you can no longer ask for a refund. The deadline stays where it is.
        [pennies_offer] An offer of pennies: accepting it ends the matter. Read the amount again.
        [small_compensation] A small "compensation": taking it may complete the order, and the rest is lost. Don't take it.
        [off_platform] Dealing outside the site: outside AliExpress nothing protects you. Pay and talk only on the site.
        [fake_tracking] Another tracking number: the parcel may not be yours. Check the number and the city it goes to.
        [new_item_with_next_order] A new one with your next order: often not kept, while protection of this order runs out. Don't agree.
        [bogus_return_address] A doubtful return address: send only to the address on the dispute page. Keep a screenshot of it.
        [wrong_reason] Asked to change the reason: with "I changed my mind" you pay postage and more. Choose the true reason.
        [money_for_review] Money for a review: a good rating given first guarantees no refund. Don't agree.
        [extend_processing] Asked to extend the processing time: often there is no stock, and the refund only comes later. You needn't agree.
       *[other] A way to keep the refund from you: it has you lose first. Until you see the money, don't confirm receipt and don't withdraw the dispute.
    }

## The dispute -------------------------------------------------------------------------------

preparing = Let's prepare the dispute (Open Dispute). { $window_end ->
        [none] The earlier you submit it, the safer.
       *[other] Submit it by { $window_end }.
    }{ $hand ->
        [no]
            {""}
            The goods never arrived, so you ask for a full refund. The evidence: screenshots of the tracking page (the site CAINIAO) and of your messages with the seller.
       *[yes] { $remedy ->
            [none] { $goods ->
                [box]
                    {""}
                    The box was empty, so there is nothing to return. Ask for a full refund. The best evidence is the opening video.
               *[other]
                    {""}
                    For a full refund you are often asked to return the goods; for a partial refund photos are enough and you keep them.
            }
            [full]
                {""}
                We go for a full refund. { evidence-how }
           *[partial]
                {""}
                We go for a partial refund{ $claim ->
                    [none] {""}
                   *[other] {" "}({ $claim })
                }. { evidence-how }
        }
    }
    .undo = Undo
want-full = { $goods ->
        [box] We go for a full refund. The box was empty, so there is nothing to return. On the form choose "Refund Only", not "Return Goods". { evidence-how }
        [yes]
            We go for a full refund. With the goods in your hands, you will often be asked to return them for it.
            On the form choose "Refund Only", not "Return Goods": with that one the return postage is yours.
            Registered air mail cost about 1,050 yen in one case. Weigh that against the refund; if it isn't worth it, you can also take a partial refund. { evidence-how }
       *[no] We go for a full refund. The goods never arrived, so the evidence is a screenshot of the tracking page (the site CAINIAO) and of your messages with the seller.
    }
    .want_partial = Make it partial
    .undo = Undo
want-full-early = From { $dispute } on you can ask for a full refund through Open Dispute. Until then we make evidence with a message every 10 days. { $stage ->
        [ordered] If it isn't shipped yet, you needn't wait: canceling the order brings a full refund too.
       *[other] { $protection_known ->
            [yes] That is before your buyer protection ends ({ $protection }).
           *[no] Buyer protection may end earlier than that, so send me the days left from the order page.
        }
    }
    .dispute_decided = Dispute now
want-partial = We go for a partial refund. { $claim ->
        [none] You choose the share yourself.
       *[other] You ask for { $claim }.
    } Nothing has to be returned, but without photos no partial refund is granted. { evidence-how }
    .want_full = Make it full
    .undo = Undo
want-partial-early = When the goods never arrive, you can ask for a full refund instead of a part. Wait as you are; on { $dispute } we go to Open Dispute.
    .dispute_decided = Dispute now
file-it =
    Your evidence is complete. Submit it in this order.
    1. My AliExpress → Order List → Order Detail → Open Dispute
    2. Choose "Refund Only", not "Return Goods"
    3. Choose the reason, enter { $claim_or_full } as the amount, and paste the text below
    4. Up to 3 images of 2 MB each; add a video if you have one
    5. Refund to the original payment method, not the quick refund as a bonus
    6. Press Submit
evidence-noted = Noted: your evidence is complete. { $stage ->
        [disputed] Whatever is not there yet, add it on the dispute page.
       *[other] You will need it when you go to the dispute.
    }
evidence-needed = { evidence-how } When you have it, send it here.
photo-kept = Kept as evidence no. { $photos }. { evidence-left }
    .evidence_ready = That's all I have
photo-known = I already keep this file (files kept: { $photos }).
not-filed = Submit it { $window_end ->
        [none] soon: the earlier, the safer.
       *[other] by { $window_end }.
    } { evidence-how }
not-filed-early = So it isn't submitted yet. { $hand ->
        [yes] When you want to prepare it, tap "Dispute now".
       *[no] I'll tell you on { $dispute }.
    }
    .dispute_decided = Dispute now
dispute-opened =
    { $sent ->
        [no] Noted. If you canceled the order, the full refund comes once the seller agrees or the processing time is over. With Open Dispute it goes on like this.
       *[yes] Noted as submitted.
    } The seller has 5 days to answer (until { $seller_answer }); AliExpress rules about 2 days after that.
    You can reject what the seller objects or offers. Not answering may count as accepting, so tell me when something comes. Don't withdraw the dispute before you see the money.
    .undo = Undo
dispute-noted = I corrected the record of the dispute.
filed-as-return = So you filed it as Return Goods. Left like that, the return postage is yours. You can edit the dispute until it closes, so change it to Refund Only. Don't withdraw it to file a new one.
cancelled-refile = Urgent: submit the dispute (Open Dispute) again. While it stays withdrawn, there is no refund. { $window_end ->
        [none] Do it today.
       *[other] It can still be opened until { $window_end }.
    }
    .undo = I didn't withdraw it
cancelled-for-good = Noted that the dispute was withdrawn, and I closed this order. The time to open one is over.
    .reopen = Reopen
    .undo = Undo
no-verdict = That's all right so far. The seller answers by { $seller_answer }, the ruling should come around { $verdict_day }. If a counter-offer comes, reject it and tell me here.
no-verdict-late = The usual day for a ruling ({ $verdict_day }) is over. If the timer stands at 0 and nothing moves, paste the text below into the live chat.
    .letter = Text for live chat
countered = { $offer ->
        [none] So a counter-offer came. If an amount is written, send it.
       *[other] The counter-offer: { $offer }.
    } Accepting it ends the matter. If it isn't enough for you, reject it and wait for the ruling. Not answering may count as accepting, so send me the answer-by date from the page.
offer-accepted = Noted what you accepted. To be refunded: { $due }. I stay with it until you see the money.
    .undo = Undo
counter-rejected = Noted that you decline. Choose "Reject" on the page as well. Next AliExpress rules.
    .undo = Undo
verdict-refund = The refund is decided. The amount: { $due }. It takes 3 to 20 business days to arrive. On a card it may show on the statement of the original purchase date.
    .undo = Undo
verdict-partial = A partial refund is decided. The amount: { $due }. It takes 3 to 20 business days to arrive. If you don't agree, look whether the page shows "Appeal".
    .undo = Undo
verdict-return =
    Send the goods back with tracking within { $return_days } days (by { $return_by }). After that there is no refund.
    The address is on the dispute page. Before you send, take a picture of the address and the shipping label. Registered air mail cost about 1,050 yen in one case.
    Once sent, enter the tracking number on AliExpress.
    .undo = Undo
return-of-nothing-ruled = { $problem ->
        [empty_box] The box was empty, so there is nothing to send back. Send nothing; object to the ruling with the opening video.
       *[other] You never received the goods, so there is nothing to send back. Object to the ruling with a screenshot of the tracking page (the site CAINIAO).
    } If you do have the goods, tell me so.
    .arrived = I have the goods
verdict-rejected = I'm sorry, so it was rejected. I close this order for now, but there is more you can do.
    .reopen = Reopen
    .undo = Undo
rescue-ladder =
    You can try these, in this order.
    1. "Appeal" on the dispute page
    2. The live chat of AliExpress
    3. If you paid with PayPal: a PayPal dispute within 180 days of paying (by { $paypal })
    4. If you paid by card: ask the card company about a "chargeback" (undoing the payment); each company has its own deadline
    5. In Japan, the Cross-border Consumer center Japan (CCJ); for private purchases only, not for resale
    6. In Japan, the consumer hotline 188

## The return and the money ------------------------------------------------------------------

return-shipped = Noted as sent back. Next, enter the tracking number on the dispute page of AliExpress. If it isn't there by { $return_by }, you may not be refunded.
    .undo = Undo
return-not-shipped = Send it back with tracking by { $return_by }. After that there is no refund. The address is on the dispute page.
tracking-entered = Noted as entered. When the seller confirms receipt, the refund follows. If they don't, it is due automatically 30 days after sending (around { $auto_refund }).
    .undo = Undo
tracking-not-entered = Enter it by { $return_by }: dispute page → return information → tracking number. Without it you may not be refunded, even though you sent the goods.
return-not-refunded = Wait a little longer. Even if the seller never confirms receipt, the refund is due automatically 30 days after sending (around { $auto_refund }). If nothing came by then, I'll have a text for the live chat.
    .letter = Text for live chat
not-refunded = The money takes 3 to 20 business days (until around { $money_by }). On a card statement, look at the original purchase date too. If it came back as a "bonus", that is no refund; tell me so.
not-refunded-early = So there is no refund yet. { $stage ->
        [disputed] After the ruling it takes 3 to 20 business days for the money to arrive.
        [returning] First send the goods back by { $return_by } and enter the tracking number.
       *[other] No refund is decided yet, so let's go step by step.
    }
refunded = I'm glad you can see the money. { $outcome ->
        [partial] I closed { $name } with a partial refund of { $refunded }.
       *[full] I closed { $name } with a refund of { $refunded }.
    }
    .undo = Undo
    .list = See my orders
refunded-how-much = Tell me how much arrived. I'll compare it with what was decided ({ $due }).
refunded-short = Noted: { $refunded } arrived. { $due ->
        [none] Is that all of it?
       *[other] What was decided is { $due }. Let's make sure nothing is missing.
    }
    .refunded = That's all of it
    .not_refunded = Money is missing
sure-refunded = I have no refund claim on record yet for { $name }, so let me make sure.
    .refunded = I saw the money
    .not_refunded = Not yet

## What the clock says -----------------------------------------------------------------------

due-nudge =
    Day { $day } since ordering: { $name }
    If it still hasn't arrived, send the seller the message below. Written every 10 days, your messages become evidence.{ $protection_known ->
        [yes] {""}
       *[no] {""}
            If you can see buyer protection (the days left) on the order page, send it to me.
    }
    .letter = Show the text again
due-wish =
    Day { $day } since ordering: { $name }
    Now is the time to tell the seller that you wish for a refund. Send the message below. If the seller writes "refund", that screen is strong evidence. If nothing moves by { $dispute }, we go to Open Dispute.{ $protection_known ->
        [yes] {""}
       *[no] {""}
            If the order page shows the buyer protection (days left), send it.
    }
due-dispute =
    Day { $day } since ordering, { $name }: { $step ->
        [0] time to open a dispute (Open Dispute)
       *[other] have you opened the dispute (Open Dispute) yet?
    }
    { $stage ->
        [reshipping] Even 28 days after the resend was agreed it is not here.{" "}
       *[other] {""}
    }{ $window ->
        [over] { dispute-too-late }
        [rescue] Buyer protection is over, but Open Dispute is open until { $rescue }. Ask for a full refund.
       *[open] { $protection_known ->
            [yes] Buyer protection: { $protection }.
           *[no] { $stage ->
                [reshipping] {""}
               *[other] What hasn't arrived after 60 days was most likely never sent.
            }
        } Ask for a full refund through Open Dispute.
    }
    Evidence: screenshots of the tracking page (the site CAINIAO) and of your messages with the seller
    The way: My AliExpress → Order List → Order Detail → Open Dispute. Choose "Refund Only" and paste the text below.
    .dispute_opened = Submitted
dispute-too-late = Buyer protection and the 15 days after it are over, so the Open Dispute button may be gone. If it shows, ask for a full refund; if not, turn to the live chat, PayPal (by { $paypal }) and the card company, in this order.
due-protection =
    Buyer protection, { $left }: { $name } (day { $day } since ordering)
    Buyer protection: { $protection }. After that a refund is hard to get, so { $hand ->
        [yes] if anything is wrong, open a dispute (Open Dispute) before then.
       *[no] if it hasn't arrived, open a dispute (Open Dispute) for a full refund before then.
    }
    .dispute_decided = Go to dispute
due-rescue =
    Time left to open a dispute, { $left }: { $name } (day { $day } since ordering)
    A dispute (Open Dispute) can be opened until { $rescue }. These are the 15 days left after buyer protection or "Confirm Received", so submit it soon.
    .dispute_decided = Go to dispute
due-check =
    Days since it arrived: { $since_arrival }. { $name } (day { $day } since ordering)
    { $problem ->
        [none] Have you checked the goods? Don't press "Confirm Received" until you know that nothing is wrong.
       *[other] Have you sent the seller the message about the problem? Don't press "Confirm Received" until it is solved.
    }
due-answer =
    Waiting for a reply: { $name } (day { $day } since ordering)
    { $step ->
        [3] It has been 3 days since you wrote to the seller. If there is no reply, write one more time.
       *[other] Stop waiting for a reply and go to a dispute (Open Dispute).
    }
    .dispute_decided = Go to dispute
    .letter = Show the text
due-resend =
    Day { $step } since the resend: { $name } (day { $day } since ordering)
    { $step ->
        [28] If it hasn't come after 4 weeks, don't wait any longer and go to a dispute (Open Dispute).
       *[other] A resend takes 2 to 4 weeks. Have a look whether tracking moves.
    }
due-submit =
    Preparing the dispute: { $name } (day { $day } since ordering)
    Is the dispute (Open Dispute) still not submitted? { $window_end ->
        [none] Submit it soon.
       *[other] Submit it by { $window_end }.
    }
    .letter = Show the text
due-verdict =
    Day { $step } of the dispute: { $name } (day { $day } since ordering)
    { $step ->
        [5] The seller's time to answer ends. Look on the page for a ruling or a counter-offer. You can reject a counter-offer.
        [7] AliExpress should rule about now. Tell me the result.
       *[other] If there is no ruling yet, look whether the timer has stopped at 0. If so, there is a text to paste into the live chat.
    }
    .letter = Text for live chat
due-offer =
    Answer the offer, { $left }: { $name } (day { $day } since ordering)
    The offer{ $offer ->
        [none] {""}
       *[other] {" "}({ $offer })
    } must be answered by { $answer_by_day }. Not answering may count as accepting. If it isn't enough for you, reject it on the page.
due-return =
    Send it back, { $left }: { $name } (day { $day } since ordering)
    The last day for the return is { $return_by }. Send it with tracking and enter the tracking number on AliExpress. After that there is no refund.
due-return_refund =
    Day { $step } since you sent it back: { $name } (day { $day } since ordering)
    Look on your account or card statement whether you were refunded. { $step ->
        [10] Even if the seller never confirms receipt, the refund is due automatically after 30 days (around { $auto_refund }).
        [20] Even if the seller never confirms receipt, the refund is due automatically after 30 days (around { $auto_refund }).
       *[other] The day of the automatic refund, 30 days after sending ({ $auto_refund }), has come. If nothing moves, there is a text to paste into the live chat.
    }
    .letter = Text for live chat
due-money =
    Business day { $step } since the refund was decided: { $name } (day { $day } since ordering)
    Look whether { $due } came back to your account or card. On a card it may show on the statement of the original purchase date.{ $step ->
        [7] {""}
        [14] {""}
       *[other] {" "}If nothing came in 20 business days, ask AliExpress for the reference number (ARN) and ask your card company with it.
    }
due-snooze =
    You asked me to come back today: { $name } (day { $day } since ordering)
    How are things going?
due-paypal =
    The PayPal deadline: { $name } (day { $day } since ordering)
    If you paid with PayPal, a PayPal dispute can be opened within 180 days of paying (by { $paypal }). If there is no refund yet, you can use that way too.
due-card =
    The card deadline: { $name } (day { $day } since ordering)
    If you paid by card, some card companies take claims only within 3 months of the contract (by { $card }). If there is no refund yet, ask yours about a "chargeback" (undoing the payment) soon.
digest = { $count ->
        [one] You have 1 reminder.
       *[other] You have { $count } reminders.
    }
digest-line = { $name } (day { $day } since ordering): { $what }
what-nudge = Time to send the seller a message.
what-wish = Time to tell the seller that you wish for a refund.
what-dispute = Time to ask for a full refund through Open Dispute. Buyer protection: { $protection }.
what-protection = Buyer protection: { $protection }. Open a dispute before then.
what-rescue = A dispute can be opened until { $rescue }.
what-check = Have you checked the goods?
what-answer = Has the seller replied?
what-resend = Has the new parcel arrived?
what-submit = Have you submitted the dispute?
what-verdict = Has AliExpress ruled?
what-offer = Answer the offer by { $answer_by_day }.
what-return = Send it back by { $return_by }, and enter the tracking number.
what-return_refund = Have you been refunded?
what-money = Has { $due } arrived?
what-snooze = You asked me to come back today. How are things going?
what-paypal = A PayPal dispute is possible until { $paypal }.
what-card = A claim at the card company is possible until { $card }.

## About this order --------------------------------------------------------------------------

letter = Here is the text that fits right now. Copy it and use it.
snoozed = All right. I'll ask again on { $snooze }. Deadline warnings go on in the meantime.
    .undo = Undo
snooze-refused = I can't stay quiet that long, because a deadline would pass. { $snooze_limit ->
        [none] Let's go on with what you can answer now.
       *[other] The latest is { $snooze_limit }.
    }
question-unknown = Sorry, I don't know that. But I can show you right away where things stand and what to do next.
    .status = See the status
unclear = Sorry, I couldn't make that out. Use a button or tell me in a few words.
unclear-over = Sorry, I couldn't make that out. By now { $name } is closed.
    .reopen = Reopen
    .list = See my orders
undone = I took one step back.
nothing-to-undo = There is nothing earlier to undo.
closed = I closed { $name }, and reminders stop. "Reopen" brings it back at any time.
    .reopen = Reopen
reopened = I reopened { $name } and go on watching the deadlines.
    .undo = Undo

not-now-in-hand = I have { $name } on record as already in your hands. If that's wrong, tap "Undo".
    .undo = Undo
not-now-claim-runs = The dispute is already under way, so I left the record as it is.
not-now-no-message-due = No message to the seller is due now, so there is nothing to do.
not-now-decided = This has already moved on to the next stage, so I left the record as it is.
not-now-no-offer = I have no offer on record that you could take. Send me what the seller wrote, or the amount.
not-now-filed = I have the dispute on record as already submitted. If that's wrong, tap "Undo".
    .undo = Undo
not-now-not-filed = The dispute isn't submitted yet, so I can't record that now. Tell me when you have submitted it.
    .dispute_opened = Submitted
not-now-no-return-ruled = No return is decided yet. If you send the goods before AliExpress rules so, you may not be refunded.
not-now-sent-back = I have it on record as already sent back. If that's wrong, tap "Undo".
    .undo = Undo
not-now-open = This order is still open.
not-now-completed = I have { $name } on record as received and closed. If anything is wrong, tell me what it is.
    .has_problem = Something's wrong
    .reopen = Reopen
not-now-ended = I have { $name } on record as closed. If there is more to it, you can reopen it.
    .reopen = Reopen
    .list = See my orders

## The conversation --------------------------------------------------------------------------

greeting =
    Hello, I'm henkin ("refund" in Japanese).
    I watch the deadlines of your AliExpress orders and guide you to a refund step by step when something doesn't arrive or is faulty.
    First, send me the order number (16 digits). You can also paste the text of the order page.
    Sending things on AliExpress is up to you. I prepare the words and watch the deadlines.
    .add = Add an order
    .help = How it works
welcome-back = Welcome back. { $open ->
        [0] I'm not watching any orders right now.
       *[other] Orders I'm watching: { $open }.
    }
    .list = See my orders
    .add = Add an order
ask-order-no = Send me the order number. It has 16 digits, for example 8123456789012345.
help =
    henkin watches the deadlines of your AliExpress orders and guides you to a refund step by step.
    • Add an order: send its number (16 digits), or "/order add 8123456789012345 earbuds $19.80 10/3 45 days left"
    • list: all orders
    • status: stage, deadline, next step
    • undo: one step back
    • /order edit 1 price $19.80: correct the record
    • /order close 1: close an order
    • settings: reminders, quiet hours, language
    Plain words work too: "it arrived", "no reply". Paste what the seller writes as it is.
    .list = List
    .add = Add an order
    .settings = Settings
list-none = No orders are registered yet. Send me an order number (16 digits).
    .add = Add an order
list-head = { $count ->
        [one] You have 1 order.
       *[other] You have { $count } orders.
    }
list-line = { $name } (day { $day } since ordering): { $stage_words }. { $next }
list-line-over = { $name }: { $stage_words }
next-due = Next reminder: { $next_due }
next-none = No reminder is planned
which-order = Which order do you mean?
    .cancel = Never mind
which-cancelled = All right. I left the record as it is.
no-orders = No orders are registered yet. Send me an order number (16 digits), and I'll start watching it.
    .add = Add an order
order-unknown = I couldn't find an order with that number. Choose one from the list.
    .list = See my orders
old-button = That button belongs to an earlier question, so nothing was changed. Here is the question now.
foreign-button = That button can't be used here. Nothing was changed.
    .list = See my orders
order-no-short = An order number has 16 digits, and I counted { $digits }. Send me the "Order ID" from the order details once more.
order-no-unclear = I couldn't find an order number (16 digits). Send me the "Order ID" from the order details just as it is, for example 8123456789012345.
line-unclear = I couldn't read “{ $word }”, so nothing is registered yet. Write dates like 10/3, prices like $19.80, protection like 45 days left, and send it again.
date-unclear = I couldn't read the date. Send it like 10/3, October 3 or 2026-10-03.
amount-unclear = I couldn't read the amount. Send it like US $12.50 or 1,980 yen.
protection-unclear = I couldn't read the buyer protection. Send the end date (for example 12/20) or the days left (for example 45 days left).
too-long = That was too long for me (5,000 characters at most). Send only the part that matters. Nothing was changed.
edit-how = Tell me what to correct in the same line. For example /order edit 1 date 10/3, /order edit 1 price $19.80, /order edit 1 title earbuds, /order edit 1 protection 12/20, /order edit 1 tracking LP00123456789012
command-unknown = I don't know that command. You can use these: /order add, list, show, edit, close, undo, settings, help
    .help = How it works
settings =
    Your settings now:
    • Time of reminders: { $digest_at }
    • Quiet hours: { $quiet_from } to { $quiet_to } (deadline warnings come before them)
    • Time zone: { $zone }
    • Language: English
    To change them: /order settings time 9:00, /order settings quiet 22:00-7:00, /order settings language ja, /order settings zone Asia/Tokyo
settings-changed = Your settings are changed.
settings-unclear = I couldn't read that setting. Nothing was changed. For example /order settings time 9:00
photo-where = I have your photo. Which order is it evidence for?
    .cancel = Never mind
photo-unusable = I couldn't keep this file as evidence. Send a photo (JPEG or PNG) or a video.
sticker = Thank you. Use a button or a few words, and we can go on.
sure = Just to be sure. { $label ->
        [receipt_confirmed] Have you already pressed "Confirm Received"?
        [refunded] Have you seen the money on your account or card statement?
        [arrived_ok] Have you checked the goods, and was nothing wrong?
       *[dispute_cancelled] Have you already withdrawn the dispute?
    }
    .sure_yes = Yes, that's right
    .sure_no = No, it isn't
sure-no = All right. I left the record as it is.
group-only = I talk about orders in a private chat only. I show nothing of them here.
trouble = Sorry, something went wrong on my side. The record is unchanged. Wait a moment and send it again.

## The card ----------------------------------------------------------------------------------

card-title = { $name } (order number { $order_no })
card-stage = Stage
card-who = Who acts next
card-until = Deadline
card-next = Next reminder
card-ordered = Ordered on
card-price = Price
card-protection = Buyer protection
card-tracking = Tracking number
card-evidence = Evidence
card-problem = Problem
card-claim = You ask for
card-due = To be refunded
card-refunded = Arrived
card-do = What to do now
ordered-day = { $ordered } (day { $day } since ordering){ $assumed ->
        [yes] , assumed date
       *[no] {""}
    }
evidence-count = { $photos ->
        [one] 1 file
       *[other] { $photos } files
    }
until-none = No fixed deadline
protection-known = until { $date } ({ $remaining })
protection-estimated = until about { $date }, an estimate (check the order page)
left-days = { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }
left-today = last day today
left-over = deadline over
who-seller = The seller
who-you = You
who-aliexpress = AliExpress
who-bank = AliExpress and your card company or bank
who-nobody = It is over
stage-ordered = Waiting to be shipped
stage-shipped = On its way
stage-arrived = Arrived, being checked
stage-negotiating = Talking with the seller
stage-reshipping = Waiting for the resend
stage-preparing = Preparing the dispute
stage-disputed = In dispute
stage-returning = Preparing the return
stage-return_sent = Return on its way
stage-refund_pending = Waiting for the money
stage-refunded = Refunded
stage-completed = Received
stage-closed = Closed
problem-defective = Doesn't work
problem-damaged = Damaged
problem-wrong_color = Wrong color
problem-wrong_item = Wrong item
problem-missing = Parts missing
problem-empty_box = Empty box
problem-not_as_described = Not as described
problem-unsaid-short = Something's wrong
do-ordered = Tell me when it's shipped.
do-shipped = Tell me when it arrives.
do-arrived = Check the goods and tell me whether anything is wrong.
do-arrived-problem = Take the evidence and send the seller the message.
do-negotiating = Paste the reply when it comes.
do-reshipping = Tell me when the new parcel arrives.
do-preparing = Complete the evidence and submit Open Dispute.
do-disputed = Tell me when a ruling or a counter-offer comes.
do-returning = Send it back with tracking and enter the number on the page.
do-return_sent = Tell me when you are refunded.
do-refund_pending = Tell me when you see the money.
do-over = Nothing to do.

## How to take the evidence ------------------------------------------------------------------

evidence-how = { $problem ->
        [defective] The evidence is photos or a video of it not working. Start before you switch it on, and show the whole item too. You needn't know the cause.
        [damaged] The evidence is photos of the damaged part, of the outside of the box and of the shipping label.
        [wrong_color] The evidence is a photo of the color that came and a screenshot of the color you chose on the order page. Side by side they are clearest.
        [wrong_item] The evidence is a photo of the item that came and a screenshot of the order page. Show the model number and label too.
        [missing] The evidence is the opening video and a photo of everything that came, laid out. Show the weight on the label of the bag or box too.
        [empty_box] The best evidence is the opening video. If there is no video, take pictures of the empty box, inside and outside, and of the weight on the shipping label.
        [not_as_described] The evidence is photos of the item (with a ruler, with its label) and a screenshot of the description on the product page.
       *[none] { $hand ->
            [yes] The evidence is photos of what is wrong and of the whole item.
           *[no] The evidence is screenshots of the tracking page (the site CAINIAO) and of your messages with the seller.
        }
    }
evidence-dear = This is a dear item, so film it in one go from opening the parcel to switching it on.
evidence-left = { $photos ->
        [1] A screenshot of your messages with the seller would make it stronger.
       *[other] The form takes up to 3 images.
    }
resend-sum = In 28 days it will be { $resend_late }; days of buyer protection left: { $protection_left }.

## Titles of the letters ---------------------------------------------------------------------

letter-seller = Text for the seller
letter-form = Text for the dispute form
letter-chat = Text for the live chat

## Sums --------------------------------------------------------------------------------------

sum-unsaid = an amount not decided yet
sum-whole = everything you paid
too-many = You can register up to 500 orders, so this one was not registered.

## Notifications ------------------------------------------------------------------------------

push-buttons = Buttons of a notification
    .settings = Fewer messages

## Answers to questions ----------------------------------------------------------------------

q-postage-who = { $goods ->
        [no] Goods that never arrived are not sent back, so there is no return postage.
        [box] An empty box leaves nothing to send back, so there is no return postage.
       *[yes] Return postage is often yours to pay. In the dispute choose "Refund Only", not "Return Goods". If the order shows "free return" it may differ, so check your screen.
    }
q-postage-cost = Registered air mail cost about 1,050 yen in one case. It depends on weight and country, so check with the post office. If the refund ({ $claim_or_full }) isn't worth it, a partial refund needs no return.
q-return-service =
    Send it with a tracking number. Registered international mail was used in one case. Without tracking you can't show that it arrived and may lose the refund.
    Whether the receiver can pay, or a pick-up is offered, stands on the dispute page; check it there.
q-return-address = Only to the address on the dispute page. Don't send it to another address that came in a message. Before you send, take a picture of the address and the shipping label.
q-return-deadline = { $stage ->
        [returning] Send it back by { $return_by }.
       *[other] You have 10 days once a return is decided. If your screen shows another number of days, that one counts.
    } Use tracking, and enter the number on the page in time too. After that there is no refund.
q-return-needed = { $goods ->
        [no] The goods never arrived, so no return is needed. You can ask for a full refund.
        [box] The box was empty, so there is nothing to return. Ask for a full refund without a return.
       *[yes] A full refund often comes with a return. A partial refund needs no return, but photos. File it as "Refund Only" first.
    }
q-return-before = { $stage ->
        [returning] The return is decided, so send it by { $return_by }. Use tracking, to the address on the dispute page.
       *[other] Don't send it yet. What is sent before AliExpress rules a return may not be refunded.
    }
q-return-after = { $stage ->
        [return_sent] You are refunded when the seller confirms the return. If not, the refund is automatic 30 days after sending (around { $auto_refund }).
       *[other] Enter the tracking number on AliExpress. You are refunded when the seller confirms the return, or else automatically 30 days after sending.
    } If nothing moves after that, I have a text for the live chat.
q-tracking-enter = Go to the dispute page → return details → tracking number and enter it there. { $stage ->
        [returning] The deadline is { $return_by }.
       *[other] The deadline is 10 days from when a return is decided.
    } Without the number there may be no refund even if you sent it.
q-wait-arrival = { $hand ->
        [yes] My record says { $name } is already here. If that's wrong, write "it has not arrived".
       *[no] Only the tracking page can tell when it comes. Today is day { $day } since ordering. While you wait, write to the seller every 10 days. { $dispute ->
            [none] Check the buyer protection on the order page for the deadline.
           *[other] On { $dispute }, stop waiting and ask for a full refund through Open Dispute.
        }
    }
    .letter = Show the text
q-wait-seller = { $stage ->
        [disputed] You needn't wait for the seller. The answer is due by { $seller_answer }, and then AliExpress rules.
       *[other] { $hand ->
            [yes] Wait 48 to 72 hours; after that go to a dispute (Open Dispute). With 7 days of protection left or fewer, don't wait at all.
           *[no] Even without a reply, keep writing every 10 days. Silence is evidence too.
        }
    }
    .letter = Show the text
q-wait-verdict = { $stage ->
        [disputed] The ruling should come around { $verdict_day }. The seller's answer is due by { $seller_answer }.
       *[other] The seller has 5 days to answer, and AliExpress rules about 2 days after that.
    } It may take longer. If the timer stays at 0 and nothing moves, write to the live chat.
q-money-when = { $stage ->
        [refund_pending] 3 to 20 business days after the decision (by about { $money_by }).
        [return_sent] After the seller confirms the return, or automatically 30 days after sending (around { $auto_refund }). Then it takes 3 to 20 business days.
       *[other] Once the refund is decided, it takes 3 to 20 business days.
    } On a card it may show on the statement of the original purchase date.
q-wait-resend = { $stage ->
        [reshipping] A resend takes 2 to 4 weeks. If it has not come by { $resend_late }, go to a dispute.
       *[other] A resend takes 2 to 4 weeks. Take it only with tracking and only if it fits into buyer protection.
    } Don't press "Confirm Received" before it is here.
q-resend-accept = { $resend_fits ->
        [yes] If you can wait, you may take it. Even 4 weeks should fit into buyer protection.
        [no] I advise against it. Four weeks would go past buyer protection, so decline and ask for a refund.
       *[unknown] Take it only if it fits into buyer protection; it takes 2 to 4 weeks. Send me the days left from the order page and I'll work it out.
    } Insist on tracking, and don't press "Confirm Received" before it is here.
q-timer-zero = Write to the live chat of AliExpress. It happens that the timer reaches 0 and no ruling follows. A screenshot of the timer makes it easier to explain.
    .letter = Show the text
q-statement = On a card it may show at the original purchase date instead of this month. Give it 3 to 20 business days after the decision. If it still isn't there, ask AliExpress for the reference number (ARN) and ask your card company.
q-money-where = To the original payment method. If the form is set to the instant refund (bonus), you get credit for use inside AliExpress instead of money. Cash payments came back as bonus in some cases, so check the refund method on your screen.
q-bonus = The instant refund (bonus) is credit for use inside AliExpress; it does not come back as money. On the form choose the original payment method. If it already came as bonus, ask the live chat for the original method before you use it.
q-form-payment = Choose "Original payment method". The instant refund (bonus) is only credit for use inside AliExpress.
q-receipt-what = "Confirm Received" declares that the goods came and are fine. The seller is paid then, and a later claim is weaker. Don't press it until you are happy with the goods.
q-receipt-press = { $problem ->
        [none] { $hand ->
            [yes] If you have checked the goods and all is fine, you may press "Confirm Received". If anything is wrong, don't.
           *[no] Don't press "Confirm Received" yet. Wait until the goods are in your hands and checked.
        }
       *[other] Don't press "Confirm Received". Before the problem is solved it declares that nothing is wrong and weakens your position.
    }
q-receipt-not-press = That's all right. AliExpress keeps the money for now. When buyer protection ends, though, the order completes by itself, so open a dispute before then if anything is wrong. Buyer protection: { $protection }.
q-receipt-mistake = AliExpress does not take "Confirm Received" back, and your position is weaker. Still, for 15 days after it you can open a dispute (Open Dispute). If anything is wrong, gather the evidence and file soon.
q-auto-completed = Even after an order completes by itself, you can open a dispute (Open Dispute) for 15 days. The button is at the very bottom of the order details, in the row of the item. { $window_end ->
        [none] Check the days on your screen.
       *[other] By my record, until { $window_end }.
    }
q-protection-what = Buyer protection is the time in which you can ask for a refund. It differs by order: 60, 75 or 90 days. For this order: { $protection }.
q-protection-where = Orders → order details shows the end date or the days left. When you see it, send it to me. The page uses US Pacific time, so I count a little early.
q-protection-extend = Check the order page to see whether it can be extended. The seller's words "I'll extend it" alone do not extend it. By my record, buyer protection: { $protection }.
q-protection-over = For 15 days after its end you may still be able to open a dispute (Open Dispute). Look at the very bottom of the order details. { $window_end ->
        [none] If there is no button, PayPal or the card company remain.
       *[other] By my record, until { $window_end }.
    }
q-paypal = If you paid with PayPal, you can open a PayPal dispute within 180 days of paying (by { $paypal }). It closes unless you escalate it to a claim within 20 days. Go on with the AliExpress dispute first.
q-chargeback = You can ask your card company about a chargeback. Time limits differ by company, 3 months from the contract in one example, so ask early. It may freeze the order, so go on with the AliExpress dispute first.
q-consumer-center = The cross-border consumer center of Japan (CCJ) gives free advice. It is for private purchases only, not for resale. It is a way for when the AliExpress dispute fails; by phone it is the consumer hotline 188.
q-customs = If there is a notice or letter from customs, take a photo and keep it: it is evidence. Before protection ends with nothing in hand, ask for a full refund through Open Dispute. Buyer protection: { $protection }.
q-resale = A dispute (Open Dispute) works the same for goods bought for resale. Public consumer help such as CCJ is for private purchases only.
q-evidence-no-video = { $goods ->
        [box] Photos can fill in. Take the empty box, inside and outside, and the weight on the shipping label.
       *[other] Photos can often fill in. Take what is wrong, the whole item, and the box with its label.
    } Whether a video is needed depends on goods and reason, so keep everything you have as it is.
q-evidence-opening = Film it in one go. First show the shipping label (address and tracking number) and the closed box, then the opening, everything inside, and what is wrong. With dear goods, go on until it is switched on.
q-evidence-limits = Up to 3 images of 2 MB each, plus video, as far as I know. It may have changed, so check the form on your screen. A screenshot of a big photo is smaller.
q-evidence-here = Yes, send photos and videos here and I will keep them. They do not reach AliExpress, though: attach them to the dispute form yourself.
q-evidence-photo-enough = { $problem ->
        [defective] A video shows better that it doesn't work. Start before you switch it on.
        [missing] For missing parts the opening video is stronger. Without one, take a photo of everything that came, laid out.
        [empty_box] For an empty box the opening video is best. Without one, take the box inside and outside and the weight on the label.
       *[other] For a wrong color or damage photos are enough. If it doesn't work, parts are missing or it was dear, film it too.
    }
q-screenshot-how = On an iPhone press the side button and volume up together; on Android power and volume down. Make sure that date and order number are in the picture, and send it here if you like.
q-tracking-stuck = A tracking page that doesn't move is evidence. Take a screenshot and write to the seller. Today is day { $day } since ordering. { $dispute ->
        [none] {""}
       *[other] If nothing has come by { $dispute }, ask for a full refund through Open Dispute.
    }
    .letter = Show the text
q-cainiao = CAINIAO is the tracking site for AliExpress parcels. Open "Track" in the order details, or enter the tracking number on the CAINIAO site. A screenshot of a page that doesn't move shows that nothing arrived.
q-delivered-not-here = First ask family and neighbors, look where parcels are left, and ask the carrier. If it doesn't turn up within about 48 hours, tell the seller. A delivered scan can shorten buyer protection, so look at the date on the order page now and send it to me.
    .letter = Show the text
q-evidence-which = { evidence-how } Keep screenshots of your messages with the seller too.
q-form-refund-only = Choose "Refund Only". It asks for the money without sending the goods back. "Return Goods" means a return, and the return postage is yours.
q-form-reason = { $hand ->
        [yes] Choose the one nearest to what really happened.
       *[no] Choose the one for goods that were not received.
    } Don't choose "I changed my mind": postage and other costs would be yours. The details go into the text field, in English.
q-several-orders = Yes, you can register several orders. Each 16-digit order number you send adds one. "list" shows them all.
q-dispute-edit = Yes, until the dispute closes you can edit reason, amount and evidence on the dispute page. If you withdraw it to file anew, it may not open again.
q-dispute-again = A second one may not open, least of all after you accepted an offer. To change something, edit the dispute on its page and leave it open.
q-dispute-cancel = Don't withdraw the dispute before you see the money. Once withdrawn, it may not open again, and there may be no refund. To change something, edit it on the dispute page.
q-cancel-order = { $sent ->
        [no] Yes, before it ships you can ask for it in the order details, and the full refund comes when the seller agrees. As the reason, don't choose "I changed my mind".
       *[yes] Once shipped, an order can often no longer be called off. Check the order details on your screen. If it doesn't come or is wrong, you ask for the money through a dispute (Open Dispute).
    }
q-form-text = Paste the prepared English text into the description field as it is. The more exactly it says what happened when and what you told the seller, the better.
    .letter = Show the text
q-form-amount = { $hand ->
        [no] Enter everything you paid ({ $price_or_whole }).
       *[yes] You decide the amount. By my record: { $claim_or_full }. Choose one that your evidence explains.
    }
q-form-submit = "Submit" files the dispute. Look over reason, amount, evidence and refund method (original payment method) first. Tell me when it's submitted and I'll watch the 5 days for the answer.
    .dispute_opened = Submitted
q-account = A dispute with a true reason and evidence is your right. Accounts that disputed most of their orders were restricted in some cases. Don't file made-up claims.
q-talk-first = { $at_once ->
        [yes] Buyer protection is running out, so go to a dispute (Open Dispute) without waiting for talks.
       *[no] { $hand ->
            [yes] Send one polite message with the evidence today; it becomes evidence itself. After 48 to 72 hours of silence, or a refusal, comes the dispute.
           *[no] Until it arrives, a message every 10 days builds the evidence, and the dispute comes on its day. You can also go to a dispute right away.
        }
    }
    .dispute_decided = Dispute right away
q-dispute-when = Open Dispute usually appears on the 11th day after shipping. While tracking moves, a dispute for goods not received may not open yet. { $dispute ->
        [none] Look in the order details whether the button is there.
       *[other] For this order the day is { $dispute }.
    }
q-dispute-after = { $stage ->
        [disputed] The seller's answer is due by { $seller_answer }, the ruling around { $verdict_day }.
       *[other] The seller has 5 days to answer, and AliExpress rules about 2 days after that.
    } You can reject counter-offers. Not answering may count as accepting, so tell me when one comes. Don't withdraw the dispute before you see the money.
q-appeal = If the dispute page shows "Appeal", you may be able to use it once. Check the time limit on your screen. Otherwise try the live chat, PayPal, the card company and the consumer center, in this order.
q-dispute-where = Go to My AliExpress → Order List → Order Detail → Open Dispute. On a completed order it is at the very bottom, in the row of the item. If you can't find it, it may appear on the 11th day after shipping.
    .dispute_decided = Start preparing
q-offer-silence = Don't leave it. Not answering may count as accepting. If you don't agree, choose "Reject" on the page. If it shows an answer-by date, send it to me.
q-counter-what = A counter-offer is what the seller or AliExpress proposes instead: another sum or condition. Accepting it ends the matter. If you don't agree, reject it on the page, and send me the sum and the answer-by date.
q-share-fair = You decide the share. Fit it to how little use the goods are, and to what your photos show. Rulings where the buyer kept the goods came to about half in some cases.
q-full-or-partial = { $goods ->
        [no] The goods never arrived, so ask for a full refund. No return is needed.
        [box] The box was empty, so ask for a full refund. There is nothing to return.
       *[yes] If parts of it are of use, ask for a partial refund; if nothing is, a full one. A full refund often means a return at your postage; for a partial one photos are enough and you keep the goods.
    }
q-offer-accept = { $offer ->
        [none] Take it only if the amount (out of { $price_or_whole }) is enough for you.
       *[other] The offer: { $offer }. Take it only if that is enough for you.
    } Accepting ends the matter, and you can't ask for more. If it feels too little, you can decline.
q-wrong-address = Send the seller the right address in a message at once. { $sent ->
        [no] Before it ships, calling the order off and ordering again is quicker.
       *[yes] After shipping it is up to the carrier and the seller, so check your screen.
    } A wrong address may weaken a dispute.
q-not-shipped = Ask the seller when it will go out. Once the processing time (the days the seller has for shipping) is over, the order may be cancelled by itself with a full refund. If you don't want to wait, calling the order off also brings a full refund.
    .letter = Show the text
q-write-what = I have a text ready to send as it is: polite, only facts, dates and what you wish for. Don't hint at a dispute or a review.
    .letter = Show the text
q-write-seller = Orders → order details → the message button beside the store name. What is written on the site becomes evidence.
    .letter = Show the text
q-english = English works best. I prepare the texts in English with their meaning, so you only paste them. With henkin you can write English or Japanese.
    .letter = Show the text
q-review = Write an honest review after the refund is done. Hinting at a bad one beforehand may read as blackmail. Don't promise a good one beforehand either.
q-stop = "/order close" with its number stops the messages of an order; "Reopen" brings it back. For a short rest, write "ask me tomorrow".
    .settings = Fewer messages
q-notify-time = Yes. "/order settings time 9:00" sets when messages come, "/order settings quiet 22:00-7:00" sets the quiet hours. Deadline warnings come before the quiet hours.
    .settings = Settings
q-privacy = What you register and your photos stay inside this bot; the seller and AliExpress don't get them. I never ask for your AliExpress password or card number, so don't send them.
q-henkin = I watch the deadlines of your orders, prepare the messages to the seller and the text of the dispute, and show the next step until you see the money. I don't log in, send or file anything on AliExpress; that is up to you. I can't promise a refund or give legal advice.
q-free = Using henkin costs nothing. Return postage and the like are apart from that. If a message asks you for money or a charge, don't send any; paste it here.
q-undo = Write "undo", or tap "Undo" under the message, to go one step back. Dates and sums can be put right like "/order edit 1 price US $12.50".
    .undo = Undo
q-chance = I can't promise it, but the better the reason and the evidence, the likelier the refund. { $hand ->
        [yes] Keep photos or videos and your messages with the seller.
       *[no] If it hasn't arrived, the tracking page that doesn't move and your messages with the seller are the evidence.
    } What matters: don't press "Confirm Received", and file the dispute in time.
q-broken-arrives = Don't press "Confirm Received". Take photos of what is wrong and of the whole item, and write to the seller the same day. After 48 to 72 hours of silence, or a refusal, comes the dispute (Open Dispute). Tell me what is wrong and I'll show the evidence and the text.
q-not-arrives = If it never arrives, you can ask for a full refund through Open Dispute. { $dispute ->
        [none] Check the buyer protection on the order page for the deadline.
       *[other] The day is { $dispute }; buyer protection: { $protection }.
    } Until then write to the seller every 10 days, and keep the tracking page and the messages as evidence.
    .letter = Show the text
q-when-arrives = Don't press "Confirm Received"; check the goods first. Film it from the opening, and look at color, number and whether it works. Then tell me "it arrived", and what is wrong if anything is.
q-dispute-what = A dispute (Open Dispute) is how AliExpress steps in when you ask for your money. You give reason and evidence, the seller answers within 5 days, then AliExpress rules.
q-next = It stands at: { $stage_words }. { $stage ->
        [ordered] { do-ordered }
        [shipped] { do-shipped }
        [arrived] { $problem ->
            [none] { do-arrived }
           *[other] { do-arrived-problem }
        }
        [negotiating] { do-negotiating }
        [reshipping] { do-reshipping }
        [preparing] { do-preparing }
        [disputed] { do-disputed }
        [returning] { do-returning }
        [return_sent] { do-return_sent }
        [refund_pending] { do-refund_pending }
       *[other] { do-over }
    }
    .status = See the status
q-several-parcels = Don't press "Confirm Received" until everything is here and checked. It may come in another parcel, so look in the order details for a second tracking number. If the rest never comes, you can ask for the money of what is missing.
q-seller-receipt = The seller asks for "Confirm Received" first. Don't do it: the seller is paid then, and asking for the refund gets harder. Answer that the refund comes first.
q-seller-close = The seller asks you to withdraw the dispute. Don't do it: it may not open again. The refund can be made on the dispute page, so leave it open until you see the money.
q-seller-outside = The seller wants to leave the site. Don't do it: outside AliExpress nothing protects you. Keep refund and messages on the site, and send no extra money.
q-seller-review = The seller asks for a review in exchange. Don't do it: a good review beforehand does not mean that the money comes. A screenshot of the message is evidence.
q-seller-threat = Don't answer in kind; take screenshots, they are evidence. Don't press "Confirm Received", leave the dispute open, and write only on the site. Paste the message and I'll prepare a calm answer. If you feel in danger, talk to the police or the consumer hotline 188.
q-threat = Don't send those words. Hinting at a dispute, a bad review or a lawsuit may read as blackmail and turn against you. Write only what happened, the dates and that you wish for a refund, politely. A dispute can be filed in time without announcing it.
    .letter = Show the text
q-invent = I'd like to help, but I can't help to make up evidence or a reason. If it comes out, there is no refund, and the account may be restricted. If it really happened, the photos you can take now and your messages will tell it well.
q-thanks = You're welcome. Let's go on together.
q-hello = Hello. Let's go on together.
q-sorry = That's quite all right. Take your time.
