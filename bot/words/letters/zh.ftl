# The same letters in simplified Chinese, for sellers who read that more easily.

the-order = { $named ->
    [yes] 订单 { $order_no }（“{ $title }”）
   *[no] 订单 { $order_no }
}
days-ago = { $days ->
    [0] 今天
   *[other] { $days } 天前
}
what-happened = { $problem ->
    [defective] 我收到的商品不能正常使用
    [damaged] 打开包裹时商品已经损坏
    [wrong_color] 我收到的商品颜色与订购的不一样
    [wrong_item] 我收到的不是我订购的商品
    [missing] 包裹里缺少我订购的一部分东西
    [empty_box] 包裹是空的，里面没有商品
    [not_as_described] 我收到的商品与商品页面的描述不符
    [unsaid] 我收到的商品有问题
   *[none] 包裹还没有送到
}
what-it-means = { $problem ->
    [defective] 它达不到出售时所说的用途。
    [damaged] 我付款买的是完好的商品。
    [wrong_color] 订单页面上有我选的颜色。
    [wrong_item] 订单页面上有我选的商品。
    [missing] 订单页面上有我付款的全部内容。
    [empty_box] 我付款买了商品，收到的只有包装。
    [not_as_described] 商品页面上有当初承诺的内容。
   *[unsaid] 它不是应有的状态。
}
under-number = { $tracked ->
    [yes] ，物流单号 { $tracking_no }
   *[no] {""}
}
in-time = { $until ->
    [yes] 另外，包裹必须在 { $protection_ends } 本订单的保护期结束之前早一些送到。
   *[no] {""}
}
of-sum = { $summed ->
    [yes] { $claim ->
        [part] {" "}{ $sum }
       *[full] （{ $sum }）
    }
   *[no] {""}
}
of-whole = { $claim ->
    [part] {""}
   *[full] { of-sum }
}
the-claim = { $claim ->
    [part] 部分退款{ of-sum }
   *[full] 全额退款{ of-sum }
}
a-yes = 您只要回复一句“好的，我们同意退款”就可以了。
photos = 我可以把照片或短视频发给您看。

nudge-10 =
    您好！

    我在 { $ordered_on }（{ days-ago }）下了{ the-order }，到现在还没有收到。
    { $tracked ->
        [yes] 我这边的物流单号是 { $tracking_no }。请您帮忙查一下包裹现在在哪里，大概什么时候能送到，好吗？
       *[no] 请问是否已经发货？能把物流单号告诉我吗？
    }

    谢谢您的帮助！

nudge-20 =
    您好，又来打扰您了。

    我在 { $ordered_on } 下的{ the-order }还没有收到，已经过了 { $days } 天。
    { $tracked ->
        [yes] 请您向物流公司查询包裹 { $tracking_no }，并把结果告诉我。
       *[no] 请告诉我发货日期、物流公司的名称和物流单号。
    }

    希望您这几天内能回复我，谢谢。

nudge-30 =
    您好！

    { the-order }仍然没有送到。我是在 { $ordered_on }（{ days-ago }）下单的，比我预想的时间长得多。这次请您给我明确的答复：
    { $tracked ->
        [yes] 1. 包裹 { $tracking_no } 现在具体在哪里？
       *[no] 1. 是哪一天发货的？物流单号是多少？
    }
    2. 哪一天能送到？
    3. 如果包裹丢了，您打算怎么解决？

    请在三天之内逐条回答，谢谢。

nudge-40 =
    您好！

    我在 { $ordered_on } 下的{ the-order }已经等了 { $days } 天。我一直很有耐心，但不能再这样等下去了。
    { $tracked ->
        [yes] 请您今天就向物流公司查清楚包裹 { $tracking_no } 在哪里，并把结果写给我。
       *[no] 请您今天就查清楚包裹是否真的发出，并把发货日期和物流单号写给我。
    }
    如果找不到，请直接告诉我，并说明您打算怎么弥补。

    我需要您在三天之内给我明确的答复。

wish =
    您好！

    我在 { $ordered_on } 下了{ the-order }，过了 { $days } 天仍然没有收到，我想它不会来了。我希望把钱退给我。

    请问您同意通过速卖通把全款{ of-whole }退回我原来的付款方式吗？{ a-yes }

    谢谢您帮我解决这件事。

not-shipped =
    您好！

    我在 { $ordered_on }（{ days-ago }）下了{ the-order }，到现在还没有发货。请问哪一天可以发货？

    如果缺货或者不能很快发货，请直接告诉我，那样的话我希望全额退款{ of-whole }。{ a-yes }

    谢谢。

defective =
    您好！

    { the-order }已经收到，谢谢您发货。可惜商品不能正常使用，达不到应有的用途。{ photos }

    请问您打算怎么解决？期待您的建议。

damaged =
    您好！

    { the-order }已经收到，可惜打开包裹时商品已经损坏。{ photos }

    请问您打算怎么解决？期待您的建议。

wrong-color =
    您好！

    { the-order }已经收到，谢谢。可惜颜色不对，不是我下单时选的颜色。{ photos }

    我想要我订购的颜色，请问怎么解决？

wrong-item =
    您好！

    { the-order }已经收到，但可能发错了：包裹里的不是我订购的商品。{ photos }

    请问您打算怎么解决？期待您的建议。

missing =
    您好！

    { the-order }已经收到，但是不完整：包裹里缺少我订购的一部分东西。{ photos }

    请您核对一下当时装了什么，并告诉我缺少的部分怎么补给我，好吗？

empty-box =
    您好！

    { the-order }的包裹已经收到，但里面是空的，没有商品。所以我没有收到任何可以使用或寄回的东西。{ photos }

    请您查一下是怎么回事，并告诉我您打算怎么解决，好吗？

not-as-described =
    您好！

    { the-order }已经收到，但与商品页面的描述不符。我是看了描述才买的，所以不能接受这个结果。{ photos }

    请问您打算怎么解决？期待您的建议。

problem-reminder =
    您好，又来打扰您了。

    关于{ the-order }，我已经联系过您，但还没有得到解决办法。我再说明一次：{ what-happened }。{ photos }

    请在两天之内告诉我您打算怎么解决，谢谢。

wish-problem =
    您好！

    我再次就{ the-order }联系您：{ what-happened }。这和我付款购买的东西不符，我希望得到{ the-claim }。

    请问您同意通过速卖通退回我原来的付款方式吗？{ a-yes }

    谢谢您帮我解决这件事。

ask-resend =
    您好！

    关于{ the-order }：{ what-happened }。这不是我造成的，所以我希望您免费给我发一件正确、完好的商品。

    请使用全程可追踪的物流，发货后马上把物流单号写在这里。您看这样可以吗？

    谢谢。

agree-resend =
    您好！

    谢谢您提出重新发货（{ the-order }）。在以下条件下我同意：
    1. 使用全程可追踪的物流，不需要我付费；
    2. 三天之内把新的物流单号写在这里。

    { in-time }在我拿到商品并检查之前，订单会保持现在的状态。

refuse-excuse =
    您好！

    谢谢您的回复。我理解有时会出现意外，但这并没有解决{ the-order }的问题：{ what-happened }。我是在 { $ordered_on }（{ days-ago }）下单的，不想再等了。

    请现在给我一个真正的解决办法。您同意{ the-claim }吗？{ a-yes }

refuse-offer =
    您好！

    谢谢您对{ the-order }提出的方案。我考虑过了，但不能接受，因为它弥补不了这个问题：{ what-happened }。

    我的要求是{ the-claim }。请问您同意吗？{ a-yes }

ask-partial =
    您好！

    关于{ the-order }：{ what-happened }。比起寄回，我更愿意留下商品，所以建议用部分退款{ of-sum }来弥补。{ photos }

    请问您同意通过速卖通退回我原来的付款方式吗？{ a-yes }

refuse-confirm =
    您好！

    谢谢您关于{ the-order }的留言。我希望按正常的顺序来：先把问题解决，然后我再做我这边的事。在钱到我的账户，或者完好的商品到我手里之前，我不会确认收货，也不会关闭或更改订单页面上的任何内容。

    请您先在速卖通上办理您那边的手续。一收到，我就马上告诉您。

refuse-off-platform =
    您好！

    谢谢您关于{ the-order }的留言。我是在速卖通付款的，所以付款和沟通都希望在这里进行。我不会使用其他软件或付款方式，也不会再付任何额外的费用。

    退款可以直接在这里退回我原来的付款方式。请您这样办理，好吗？{ a-yes }

ask-return-address =
    您好！

    在我寄回{ the-order }的商品之前，请先把下面三点写在这里：
    1. 完整的退货地址，以及收件人的姓名和电话；
    2. 退货运费由谁承担。这不是我的过错，请提供预付运费的面单，或者承担运费；
    3. 收到退货后，给我全额退款{ of-whole }。

    收到您的答复后，我会用可追踪的物流寄出，并把单号告诉您。谢谢。

dispute-not-arrived =
    我没有收到{ the-order }。事实如下：

    - 下单付款：{ $ordered_on }{ under-number }
    - 已经过了：{ $days } 天
    - 收到的商品：无

    请查看我上传的截图。我什么都没有收到，所以没有东西可以寄回。

    我要求把全款{ of-whole }退回我原来的付款方式。我不同意继续等待，也不接受更少的金额或优惠券。

dispute-arrived =
    我的{ the-order }有问题。事实如下：

    - 下单付款：{ $ordered_on }{ under-number }
    - 问题：{ what-happened }。{ what-it-means }
    - 原因：收到时就是这样，不是我造成的

    请查看我上传的证据。这和我付款购买的东西不符，所以我要求{ the-claim }，退回我原来的付款方式。
    { $goods ->
        [keep] 我会留下商品，所以不需要退货。
        [none] 没有东西可以寄回。
       *[back] 如果裁决认为需要退货，应由卖家提供预付运费的面单，承担退货运费。
    }
    我不接受更少的金额或优惠券。

live-chat =
    您好，我需要人工客服的帮助。

    { the-order }的纠纷倒计时已经结束，计时显示为 0，但没有任何进展：我没有看到裁决结果，也没有收到退款。

    请现在查看这个案件，告诉我裁决结果，并开始把退款{ of-sum }退回我原来的付款方式。如果需要其他部门处理，请转交给他们，并告诉我最晚哪一天会有答复。

    在得到您的答复之前，请不要结束这次对话。谢谢。

money-missing =
    您好，我需要人工客服的帮助。

    { the-order }的退款应该已经确定，但钱还没有退回给我。我已经查看了原来付款方式的账单。

    请现在查看退款{ of-sum }的情况，告诉我是哪一天退到哪个账户的，并提供查询号（ARN）。如果还没有退款，请开始把退款退回我原来的付款方式，并告诉我最晚哪一天能收到。

    在得到您的答复之前，请不要结束这次对话。谢谢。
