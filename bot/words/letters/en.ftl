# The English letters, ready to paste; `.about` sums each one up for a person who reads English.
# No letter to the seller holds a word of disputes, reviews, law or reports: that reads as a threat.

the-order = { $named ->
    [yes] order { $order_no } ("{ $title }")
   *[no] order { $order_no }
}
days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
days-ago = { $days ->
    [0] today
    [one] 1 day ago
   *[other] { $days } days ago
}
what-happened = { $problem ->
    [defective] the item I received does not work properly
    [damaged] the item was damaged when I opened the parcel
    [wrong_color] the item I received is not in the color that I ordered
    [wrong_item] the item I received is not the one that I ordered
    [missing] part of what I ordered was missing from the parcel
    [empty_box] the parcel was empty and the item was not inside
    [not_as_described] the item I received is not what the product page describes
    [unsaid] there is a problem with the item I received
   *[none] the parcel has not reached me
}
what-it-means = { $problem ->
    [defective] It cannot be used for what it was sold for.
    [damaged] I paid for an undamaged item.
    [wrong_color] The order page shows the color that I chose.
    [wrong_item] The order page shows which item I chose.
    [missing] The order page shows everything that I paid for.
    [empty_box] I paid for an item and received only the packaging.
    [not_as_described] The product page shows what I was promised.
   *[unsaid] It is not as it should be.
}
under-number = { $tracked ->
    [yes] , tracking number { $tracking_no }
   *[no] {""}
}
in-time = { $until ->
    [yes] It also has to reach me well before { $protection_ends }, when the protection of this order ends.{" "}
   *[no] {""}
}
of-sum = { $summed ->
    [yes] {" "}of { $sum }
   *[no] {""}
}
of-whole = { $claim ->
    [part] {""}
   *[full] { of-sum }
}
the-claim = { $claim ->
    [part] a partial refund{ of-sum }
   *[full] a full refund{ of-sum }
}
a-yes = A simple "Yes, we will refund you" is enough for me.
photos = I can send you photos or a short video, whatever helps you most.

nudge-10 =
    Hello,

    I placed { the-order } on { $ordered_on } ({ days-ago }), and it has not reached me yet.
    { $tracked ->
        [yes] The tracking number I have is { $tracking_no }. Could you please check where the parcel is now, and tell me roughly when I can expect it?
       *[no] Could you please tell me whether it is on its way, and send me the tracking number?
    }

    Thank you for your help!
    .about = Says that the order has not arrived yet, and kindly asks where it is and when it will come.

nudge-20 =
    Hello again,

    I am still waiting for { the-order }, which I placed on { $ordered_on }. It has been { days } and nothing has come.
    { $tracked ->
        [yes] Please look up parcel { $tracking_no } with the shipping company and let me know what they tell you.
       *[no] Please tell me the day it was sent, the name of the shipping service and the tracking number.
    }

    I would be glad to have your answer in the next few days. Thank you.
    .about = Says that nothing has come so far, and asks the seller to check with the shipping company and answer in a few days.

nudge-30 =
    Hello,

    My { the-order } has still not arrived. I placed it on { $ordered_on } ({ days-ago }), and that is much longer than I expected. This time I would like a definite answer, please:
    { $tracked ->
        [yes] 1. Where exactly is parcel { $tracking_no } now?
       *[no] 1. When was it sent, and what is the tracking number?
    }
    2. On what date will it be delivered?
    3. If it is lost, how will you put this right?

    Please answer all three points within three days. Thank you.
    .about = Asks three definite questions (where it is, when it comes, what the seller does if it is lost) and for an answer within three days.

nudge-40 =
    Hello,

    I have now been waiting { days } for { the-order }, placed on { $ordered_on }. I have been patient, but I cannot leave it at that.
    { $tracked ->
        [yes] Please check with the shipping company today where parcel { $tracking_no } is, and tell me in writing what they found.
       *[no] Please check today whether the parcel was really sent, and give me the date and the tracking number in writing.
    }
    If you cannot find it, please say so plainly, and tell me what you will do to make this good.

    I need a clear answer within three days.
    .about = Says plainly that the wait is too long, and asks for a written answer within three days and a way to make it good.

wish =
    Hello,

    I placed { the-order } on { $ordered_on }. After { days } it has still not arrived, and I no longer expect it to come. I would now like to have my money back.

    Would you please agree to a full refund{ of-whole }, through AliExpress and to my original payment method? { a-yes }

    Thank you for settling this with me.
    .about = Says that you no longer expect the parcel, wishes for a full refund, and lets the seller answer with the word refund.

not-shipped =
    Hello,

    I placed { the-order } on { $ordered_on } ({ days-ago }), and it has not been sent yet. Could you please tell me on what date you will send it?

    If the item is out of stock or you cannot send it soon, please just tell me. In that case I would like a full refund{ of-whole }. { a-yes }

    Thank you.
    .about = Asks when the order will be sent, and for a full refund if it cannot be sent soon.

defective =
    Hello,

    My { the-order } has arrived, thank you for sending it. Unfortunately it does not work properly, so I cannot use it the way it is meant to be used. { photos }

    How would you like to put this right? I look forward to your suggestion.
    .about = Says that the item does not work, offers photos or a video, and asks what the seller suggests.

damaged =
    Hello,

    My { the-order } has arrived, but I am sorry to say that the item was damaged when I opened the parcel. { photos }

    How would you like to put this right? I look forward to your suggestion.
    .about = Says that the item came damaged, offers photos or a video, and asks what the seller suggests.

wrong-color =
    Hello,

    My { the-order } has arrived, thank you. Unfortunately the color is wrong: it is not the one I chose when I ordered. { photos }

    I would like to have the color that I ordered. How can we solve this?
    .about = Says that the color is not the one you ordered, and asks how the seller will solve it.

wrong-item =
    Hello,

    My { the-order } has arrived, but there must have been a mix-up: the item in the parcel is not the one I ordered. { photos }

    How would you like to put this right? I look forward to your suggestion.
    .about = Says that a different item came, offers photos or a video, and asks what the seller suggests.

missing =
    Hello,

    My { the-order } has arrived, but it is not complete: part of what I ordered was missing from the parcel. { photos }

    Could you please check what was packed, and tell me how you will make up for the missing part?
    .about = Says that part of the order was missing, and asks how the seller will make up for it.

empty-box =
    Hello,

    The parcel for { the-order } has arrived, but it was empty: the item was not inside. So I have received nothing that I could use or send back. { photos }

    Could you please check what happened, and tell me how you will put this right?
    .about = Says that the parcel was empty, so that there is nothing to send back, and asks how the seller will put it right.

not-as-described =
    Hello,

    My { the-order } has arrived, but it is not what the product page describes. I bought it because of that description, so I cannot be content with it. { photos }

    How would you like to put this right? I look forward to your suggestion.
    .about = Says that the item differs from the product page, and asks what the seller suggests.

problem-reminder =
    Hello again,

    I wrote to you about { the-order } and have not had a solution from you yet. To say it once more: { what-happened }. { photos }

    Please tell me within two days how you will put this right. Thank you.
    .about = Reminds the seller of the problem and asks for a solution within two days.

wish-problem =
    Hello,

    I am writing about { the-order } again: { what-happened }. This is not what I paid for, and I would like to have { the-claim }.

    Would you please agree to that, through AliExpress and to my original payment method? { a-yes }

    Thank you for settling this with me.
    .about = Wishes for a refund because of the problem, and lets the seller answer with the word refund.

ask-resend =
    Hello,

    About { the-order }: { what-happened }. I did not cause this, so I would like to ask you to send me the right item, in good condition and at no cost to me.

    Please use a shipping service with full tracking, and write me the tracking number here as soon as you have sent it. Would that be all right for you?

    Thank you.
    .about = Asks the seller to send it again, free of charge and with tracking.

agree-resend =
    Hello,

    Thank you for offering to send { the-order } again. I am happy to agree if
    1. it goes by a service with full tracking, at no cost to me, and
    2. you write me the new tracking number here within three days.

    { in-time }I will leave the order as it is until I have the item in my hands and have checked it.
    .about = Agrees to a new parcel only if it is tracked, free, and in time; receipt stays unconfirmed until you have checked it.

refuse-excuse =
    Hello,

    Thank you for your answer. I understand that things can go wrong, but this does not solve my problem with { the-order }: { what-happened }. I ordered on { $ordered_on } ({ days-ago }), and I do not want to wait any longer.

    Please give me a real solution now. Do you agree to { the-claim }? { a-yes }
    .about = Does not accept the excuse or a longer wait, and asks for a clear yes to a refund.

refuse-offer =
    Hello,

    Thank you for your offer for { the-order }. I have thought about it, but I cannot accept it, because it does not make up for the problem: { what-happened }.

    What I ask for is { the-claim }. Would you please agree to that? { a-yes }
    .about = Declines the offer politely and says again what you ask for.

ask-partial =
    Hello,

    About { the-order }: { what-happened }. I would rather keep the item than send it back, so I suggest a partial refund{ of-sum } to make up for it. { photos }

    Would you please agree to that, through AliExpress and to my original payment method? { a-yes }
    .about = Suggests that you keep the item and get a partial refund.

refuse-confirm =
    Hello,

    Thank you for your message about { the-order }. I would like to do things in the right order: first the matter is settled, and then I do the rest. So I will not confirm receipt, and I will not close or change anything on the order page, until the money has reached my account or a good item is in my hands.

    Please go ahead with your part on AliExpress. As soon as it has reached me, I will let you know.
    .about = Will not confirm receipt or close anything before the money (or a good item) has come.

refuse-off-platform =
    Hello,

    Thank you for your message about { the-order }. I paid on AliExpress, so I would like to keep the payment and our talk here. I will not use any other app or way of paying, and I will not pay anything extra.

    A refund can be made right here, to my original payment method. Would you please do it that way? { a-yes }
    .about = Keeps payment and talk on AliExpress, pays nothing extra, and asks for the refund there.

ask-return-address =
    Hello,

    Before I send anything back for { the-order }, please write me three things here:
    1. the full return address, with the name and phone number of the person who receives it;
    2. who pays for the return. As this was not my fault, please send me a prepaid label or agree to pay the postage;
    3. that you will give me a full refund{ of-whole } when it arrives.

    Once I have your answer, I will send it by a tracked service and give you the number. Thank you.
    .about = Asks for the return address, a prepaid label and the promise of a refund in writing before anything is sent back.

dispute-not-arrived =
    I have not received my { the-order }. These are the facts:

    - Ordered and paid: { $ordered_on }{ under-number }
    - Time that has passed: { days }
    - Goods that have reached me: none

    Please see the screenshots that I have uploaded. I have received nothing of this order.

    I ask for a full refund{ of-whole } to my original payment method. I do not agree to wait longer, to a smaller sum or to a coupon.
    .about = The statement for the form: nothing arrived, the facts in order, and the request for a full refund.

dispute-arrived =
    There is a problem with my { the-order }. These are the facts:

    - Ordered and paid: { $ordered_on }{ under-number }
    - Problem: { what-happened }. { what-it-means }
    - Cause: it was like this when it reached me, and I did not cause it

    Please see the evidence that I have uploaded. This is not what I paid for, so I ask for { the-claim } to my original payment method.
    { $goods ->
        [keep] I will keep the goods, so no return is needed.
        [none] There is nothing that I could send back.
       *[back] If you decide that the goods must go back, the seller has to bear the return postage, by a prepaid label.
    }
    I do not agree to a smaller sum or to a coupon.
    .about = The statement for the form: what is wrong, the facts in order, and the refund that you ask for.

live-chat =
    Hello, I need help from a person, please.

    The dispute about { the-order } has come to the end of its countdown. The timer shows 0, but nothing has happened: I see no decision and no refund.

    Please look at the case now, tell me what the decision is, and start the refund{ of-sum } to my original payment method. If another team has to do this, please pass the case on to them and tell me by what date I will have an answer.

    Please do not close this chat before I have your answer. Thank you.
    .about = For the live chat of AliExpress: the timer is at 0, nothing happened; please look at the case and start the refund.

money-missing =
    Hello, I need help from a person, please.

    The refund for { the-order } was promised, but the money has not come back to me. I have checked the statements of my original payment method.

    Please look at the refund{ of-sum } now, tell me on what date and to which account it was sent, and give me the reference number (ARN). If it was not sent, please start it to my original payment method and tell me by what date I will have it.

    Please do not close this chat before I have your answer. Thank you.
    .about = For the live chat of AliExpress: the refund has not come; please look where it is, give the reference number (ARN), or start it.
