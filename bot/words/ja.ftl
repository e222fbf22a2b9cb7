# henkin が話す日本語。1つのメッセージとそのボタン(属性)をひとまとまりで書きます。
# 書き方: 結論 → 理由 → 次に押すもの。です・ます、短く、日付は曜日つき。約束はしません。

## 質問とボタン ------------------------------------------------------------------------------

intake-date = 注文日はいつですか? 例: 10/3、10月3日、昨日
    .skip = わからない
intake-title = 商品名は何ですか? 短い呼び名で大丈夫です。
    .skip = とばす
intake-price = 支払った価格はいくらですか? 例: 1,980円、US $12.50
    .skip = とばす
intake-protection =
    注文ページの「保護期間」はいつまでですか? 終わる日か、残りの日数を送ってください。
    例: 12/20、残り45日
    .skip = わからない

ordered-shipped = 商品は発送されましたか?
    .shipped = 発送された
    .not_shipped = まだ発送されない
    .arrived = もう届いた
    .postpone = あとで
shipped-arrived = 商品は届きましたか?
    .arrived = 届いた
    .not_arrived = まだ届かない
    .messaged_seller = セラーに送った
    .postpone = あとで
shipped-messaged = セラーにメッセージを送りましたか?
    .messaged_seller = 送った
    .not_messaged_seller = まだ送っていない
    .seller_replied = 返事が来た
    .seller_no_reply = 返事がない
arrived-problem = 商品に問題はありましたか?
    .has_problem = 問題がある
    .arrived_ok = 問題ない
    .postpone = あとで確認する
arrived-problem_kind = どんな問題ですか?
    .problem_defective = 動かない・不良
    .problem_damaged = 壊れている
    .problem_wrong_color = 色違い
    .problem_wrong_item = 違う商品
    .problem_missing = 足りない
    .problem_empty_box = 箱が空だった
    .problem_not_as_described = 説明と違う
arrived-receipt = 受取確認はもう押しましたか?
    .receipt_confirmed = 押した
    .receipt_not_confirmed = まだ押していない
    .has_problem = やっぱり問題がある
negotiating-seller_replied = セラーから返事はありましたか?
    .seller_replied = 返事が来た
    .seller_no_reply = 返事がない
    .seller_refused = 断られた
    .dispute_decided = 紛争に進む
negotiating-accept_offer = この提案を受けますか?
    .accept_offer = 受ける
    .reject_offer = 断る
    .postpone = あとで決める
reshipping-arrived = 再発送品は届きましたか?
    .arrived = 届いた
    .not_arrived = まだ届かない
    .dispute_decided = 紛争に進む
preparing-remedy = 全額返金と部分返金、どちらを求めますか?
    .want_full = 全額返金
    .want_partial = 部分返金
preparing-amount = いくら(または何割)の返金を求めますか? 例: 30%、1,500円
    .partial_30 = 30%
    .partial_50 = 50%
    .partial_70 = 70%
preparing-evidence = 証拠はそろいましたか? 写真やスクリーンショットは、ここに送ってもらえば保管します。
    .evidence_ready = そろった
    .evidence_missing = まだ足りない
preparing-submitted = 紛争(Open Dispute)は提出しましたか?
    .dispute_opened = 提出した
    .dispute_not_opened = まだ提出していない
    .letter = 英文を見る
disputed-verdict = AliExpressの裁定は出ましたか?
    .no_verdict = まだ出ない
    .verdict_refund = 全額返金になった
    .verdict_partial = 部分返金になった
    .verdict_return = 返送が必要
    .verdict_rejected = 認められなかった
    .seller_countered = 対案が来た
disputed-seller_counter = セラーから反論や対案は来ましたか?
    .seller_countered = 対案が来た
    .no_verdict = 来ていない
returning-sent = 商品を返送しましたか?
    .return_shipped = 返送した
    .return_not_shipped = まだ返送していない
returning-tracking_entered = 返送の追跡番号を、AliExpressの画面に入力しましたか?
    .tracking_entered = 入力した
    .tracking_not_entered = まだ入力していない
return_sent-refunded = 返金されましたか?
    .refunded = 入金を確認した
    .not_refunded = まだ返金されない
refund_pending-paid = 口座やカード明細で、入金を確認できましたか?
    .refunded = 入金を確認した
    .refunded_partial = 一部だけ入金
    .not_refunded = まだ入金がない
refund_pending-amount = 入金はいくらでしたか? 例: 1,980円、US $12.50
    .refunded = 全額入っていた
    .not_refunded = まだ入金がない

## 登録 --------------------------------------------------------------------------------------

about = { $name }の件です。
added = { $name }を登録しました(注文番号 { $order_no })。期限はこちらで見張ります。
added-known = この注文番号は{ $name }として登録済みです。いまの状況はこちらです。
assumed-date = 注文日は、いったん今日({ $ordered })にしています。
registered =
    登録が終わりました。{ $plan ->
        [nudge] 届かないあいだは、注文から10日ごとにセラーへの文面を用意してお知らせします。
       *[other] 期限が近づいたらお知らせします。
    }AliExpressへの送信はご自身で行ってください。
    .status = 状況を見る
fact-noted = { $fact ->
        [title] 商品名を「{ $title }」と記録しました。
        [store] 店名を「{ $store }」と記録しました。
        [price] 価格を{ $price }と記録しました。
        [ordered_on] 注文日を{ $ordered }と記録しました。今日は注文から{ $day }日です。
        [protection_ends_at] 保護期間は{ $protection }と記録しました。
        [tracking_no] 追跡番号を{ $tracking }と記録しました。
       *[other] 記録しました。
    }
skipped = { $question ->
        [intake_date] わかりました。注文日は今日({ $ordered })として数えます。あとから直せます。
        [intake_protection] わかりました。保護期間は{ $estimate }ごろまでの見込みで数えます。注文ページで日付が見えたら送ってください。
       *[other] わかりました。あとからでも送れます。
    }

## 荷物 --------------------------------------------------------------------------------------

shipped = 発送済みと記録しました。{ $protection_known ->
        [yes] 保護期間は{ $protection }です。
       *[no] 正しい期限を見張るため、注文ページに出ている保護期間を教えてください。
    }{ $dear ->
        [yes] { evidence-dear }
       *[no] {""}
    }{ $tracking ->
        [none] {""}
       *[other] 追跡番号は{ $tracking }です。
    }
    .undo = 取り消す
shipped-noted = 発送の記録を直しました。{ $tracking ->
        [none] 追跡番号がわかれば送ってください。
       *[other] 追跡番号は{ $tracking }です。
    }
    .undo = 取り消す
not-shipped =
    まだ発送されていないのですね。下のメッセージをセラーに送って、発送の予定を聞きましょう。
    待てないときは、注文の取り消しで全額返金になります。取り消しの理由に「気が変わった」は選ばないでください。処理期間が過ぎると、自動で取り消されることもあります。
    .dispute_opened = 取り消しを申請した
arrived = 届いたと記録しました。中身を確かめるまで、受取確認は押さないでください。色・数・動作を見て、できれば開封から撮影しておきましょう。
    .undo = 取り消す
arrived-ok-in-claim = 届いて問題もないと記録しました。届いていないことを理由にした紛争は続けられないので、紛争の画面で、届いたことをAliExpressに正直に伝えましょう。入金があった場合も教えてください。
    .undo = 取り消す
arrived-noted = 届いた日の記録を直しました。受取確認は、中身を確かめるまで押さないでください。
arrived-late = 届いたことを記録しました。紛争は続いています。中身を確かめて、問題があれば紛争の画面から写真を追加してください。紛争の取り下げは、入金を見るまで待ってください。
    .undo = 取り消す
not-arrived =
    届かないと不安ですよね。注文から{ $day }日なので、下のメッセージをセラーに送りましょう。やりとりは、あとで証拠になります。
    追跡では配達済みなのに届いていないときは、家族や近所、置き配の場所を見て、注文ページの保護期間を送ってください。
not-arrived-undated = 届かないと不安ですよね。注文日がわかれば、いま送るのに合ったセラーへのメッセージを用意します。注文ページの日付を教えてください。
not-arrived-dispute =
    待つのはここまでにして、Open Disputeで全額返金を求めましょう。{ $window_end ->
        [none] 早いほど安心です。
       *[other] { $window_end }までに提出してください。
    }
    証拠は、追跡画面のスクリーンショット(追跡サイトCAINIAOの画面)と、セラーとのメッセージの画面です。My AliExpress → Order List → Order Detail → Open Dispute と進み、「Refund Only(返金のみ)」を選んで、下の英文を貼ります。
    .dispute_opened = 提出した
    .dispute_decided = 準備を始める
resend-not-arrived = まだ届いていないのですね。再発送は2〜4週間かかります。{ $resend_late }を過ぎても届かなければ、紛争に進みましょう。
not-arrived-claim = 届いていないことが、全額返金を求める理由になります。追跡画面(追跡サイトCAINIAO)のスクリーンショットと、セラーとのやりとりの画面を残しておいてください。
rescue-not-arrived = 注文が完了になっていても、{ $rescue }までは紛争を開けます。届いていないことを示す追跡画面(追跡サイトCAINIAO)のスクリーンショットを用意して、全額返金を求めましょう。
arrived-ok = 問題なしと記録しました。中身に納得していれば、受取確認を押してかまいません。押したあとでも、問題が見つかったら15日以内なら間に合います。
    .undo = 取り消す
problem-unsaid = 受取確認は押さないでください。押すと「問題なし」と申告したことになり、不利になります。
    .undo = 取り消す
problem =
    受取確認は押さないでください。押すと「問題なし」と申告したことになり、不利になります。
    { evidence-how }
    { $at_once ->
        [yes] 保護期間は{ $protection }で、残りが少なくなっています。下のメッセージを送ったら、返事を待たずに紛争(Open Dispute)に進みましょう。
       *[no] まず下のメッセージを、証拠といっしょに今日のうちにセラーへ送りましょう。48〜72時間返事がないか断られたら、紛争に進みます。
    }
    .undo = 取り消す
    .dispute_decided = すぐ紛争に進む
problem-noted = { $problem_words }と記録しました。受取確認は押さないでください。{ evidence-how }
    .undo = 取り消す
problem-evidence = { evidence-how }
completed = おつかれさまでした。{ $name }は受取完了として閉じました。もし問題が見つかったら、{ $rescue }まで紛争を開けます。
    .has_problem = 問題が見つかった
    .undo = 取り消す
rescue =
    { $rescue }までに紛争(Open Dispute)を開いてください。受取確認のあと15日間だけ残っている道です。
    受取確認はAliExpressでは取り消せず、いまは不利な立場です。{ $hand ->
        [yes] 証拠をできるだけ多くそろえましょう。
       *[no] 証拠は、追跡画面のスクリーンショット(追跡サイトCAINIAOの画面)と、セラーとのやりとりの画面です。
    }注文詳細のいちばん下、商品の行に紛争のボタンが出ます。
    .dispute_decided = 紛争に進む
    .undo = 押していない(取り消す)
receipt-in-claim = 受取確認はAliExpressでは取り消せず、立場は不利になりました。紛争は続いているので、取り下げずに裁定を待ってください。
    .undo = 取り消す
receipt-not-confirmed = 押していないのですね。{ $problem ->
        [none] 中身に納得するまで、そのままで大丈夫です。
       *[other] 問題が解決するまで、受取確認は押さないでください。
    }

## セラーとのやりとり -------------------------------------------------------------------------

messaged = メッセージを送ったと記録しました。{ $hand ->
        [yes] 返事は2〜3日待ちます。{ $answer_by }まで返事がなければ、紛争に進みましょう。
       *[no] やりとりの画面は、あとで証拠になるので残しておいてください。
    }
    .undo = 取り消す
not-messaged = 下の文面をそのままコピーして、注文詳細からセラーに送れます。送ったら教えてください。
no-reply = { $hand ->
        [yes] { $silences ->
            [1] 返事がないことも証拠になります。もう一度だけ下のメッセージを送り、それでも返事がなければ紛争に進みましょう。
           *[other] 返事を待つのはここまでにして、紛争(Open Dispute)に進みましょう。やりとりの画面が証拠になります。
        }
       *[no] 返事がないことも証拠になります。下のメッセージを送って、画面を残しておいてください。
    }
    .dispute_decided = 紛争に進む
no-reply-claim = セラーの返事はもう待たなくて大丈夫です。返事がないこと自体が証拠になります。
replied = 返事が来たのですね。本文をここに貼ってもらえれば、中身を確かめて、返す英文を用意します。
    .seller_offers_resend = 再発送の提案
    .seller_offers_refund = 返金の提案
    .seller_offers_partial = 一部返金の提案
    .seller_refused = 断られた
seller-read = セラーの返事を読みました。{ $refund_word ->
        [yes] 「refund(返金)」と書かれているので、その画面は強い証拠になります。スクリーンショットを残してください。
       *[no] 画面は証拠になるので、スクリーンショットを残してください。
    }
refused = { $stage ->
        [disputed] セラーの反論は拒否して、AliExpressの裁定を待ちましょう。
       *[other] 断られたことは証拠になります。画面を残しておいてください。{ $hand ->
            [yes] 次は紛争(Open Dispute)です。
           *[no] 期限の見張りは続けます。{ $dispute ->
                [none] {""}
               *[other] { $dispute }になったら、Open Disputeで全額返金を求めます。
            }
        }
    }
    .dispute_decided = 紛争に進む
asks-wait = 待つのはかまいませんが、期限は延びません。{ $protection_known ->
        [yes] 保護期間は{ $protection }です。
       *[no] 保護期間の終わりまで待つと、返金を求められなくなります。
    }下の返事を送っておきましょう。
asks-evidence = 証拠の写真や動画を求められたら、送って大丈夫です。{ evidence-how }
offer-resend =
    再発送の提案ですね。受けるなら、追跡つきの発送が条件です。届くまで2〜4週間かかります。
    { $resend_fits ->
        [yes] { resend-sum }今日受ければ、保護期間に間に合う見込みです。
        [no] { resend-sum }4週間かかると保護期間を過ぎるので、おすすめしません。断って返金を求めましょう。
       *[unknown] 保護期間がわからないと、間に合うか計算できません。注文ページの残り日数を送ってください。
    }
offer-refund = 返金の提案ですね。{ $offer ->
        [none] 金額が書かれていないので、全額({ $price_or_whole })かどうかをセラーに確かめましょう。
       *[other] 金額は{ $offer }です。
    }「返金」と書かれた画面は強い証拠になるので、スクリーンショットを残してください。受けても、返金されるまで受取確認は押さないでください。
offer-partial = 一部返金の提案ですね。{ $offer ->
        [none] いくらなのか、金額を送ってください。
       *[other] 金額は{ $offer }です。
    }受けると、あとから増やすことはできません。少ないと感じたら断って大丈夫です。
offer-return = { $goods ->
        [box] 返品すれば返金するという提案ですが、箱が空だったので返すものはありません。応じずに、開封動画で空だったことを伝えましょう。
       *[other] 返品すれば返金するという提案です。海外への返送料が自己負担になることが多いので、紛争の裁定で返送が決まる前には送らないでください。
    }
return-of-nothing = 商品は届いていないので、返せるものはありません。その提案には応じず、届いていないことを伝えましょう。
offer-deadline = 回答の期限を{ $answer_by_day }と記録しました。返事をしないと、提案を受けたことになる場合があります。その前にお知らせします。
resend-accepted = 再発送を受けると記録しました。追跡つきで送るよう、下のメッセージで念を押しましょう。届くまで2〜4週間、受取確認は押さないでください。
    .undo = 取り消す
resend-in-dispute = 紛争中の再発送は、紛争を続けたまま待ってください。紛争を取り下げると、返金を求められなくなることがあります。
refund-agreed-early = セラーの同意を記録しました。そのやりとりの画面が証拠になります。注文の取り消しか、Open Disputeで全額返金を申請しましょう。期限の見張りは続けます。
    .undo = 取り消す
refund-agreed =
    同意した金額は{ $claim_or_full }です。この金額を、紛争(Open Dispute)から申請しましょう。セラーの口約束だけでは、お金は戻りません。
    返金に同意したやりとりのスクリーンショットが、いちばんの証拠です。受取確認は押さないでください。
    .undo = 取り消す
offer-rejected = 断ると記録しました。下の返事を送れます。次は紛争(Open Dispute)です。
    .dispute_decided = 紛争に進む
    .undo = 取り消す

trap = セラーのこの誘いには応じないでください。
trick = { $trick ->
        [close_dispute_first] 【紛争の取り下げの依頼】取り下げると、もう一度開けないことがあります。入金を見るまで取り下げません。
        [confirm_receipt_first] 【受取確認の依頼】押すとセラーに代金が渡り、返金を求めにくくなります。押しません。
        [wait_out_timer] 【時間かせぎ】保護期間が終わると、返金を求められなくなります。期限は動かしません。
        [pennies_offer] 【わずかな金額の提案】受けるとそれで終わりになります。金額を読み直してください。
        [small_compensation] 【少額の「補償」】受け取ると注文が完了になり、残りを求められなくなることがあります。受けません。
        [off_platform] 【サイトの外でのやりとり】AliExpressの外では保護がききません。支払いも連絡もサイトの中だけにします。
        [fake_tracking] 【別の追跡番号】自分あての荷物でないかもしれません。番号と届け先の市を確かめてください。
        [new_item_with_next_order] 【次の注文に同梱】守られない約束が多く、いまの注文の保護期間は過ぎてしまいます。応じません。
        [bogus_return_address] 【あやしい返送先】紛争の画面に出ている住所だけに送ります。住所の画面を残してください。
        [wrong_reason] 【理由を変える依頼】「気が変わった」を選ぶと、送料などが自己負担になります。本当の理由を選びます。
        [money_for_review] 【レビューとの引きかえ】高い評価を先につけても、返金される保証はありません。応じません。
        [extend_processing] 【処理期間の延長の依頼】在庫がないことが多く、返金が遅れます。応じなくて大丈夫です。
       *[other] 【返金を遠ざける誘い】先にこちらが損をする順番になっています。入金を見るまで、受取確認も紛争の取り下げもしません。
    }

## 紛争 --------------------------------------------------------------------------------------

preparing = 紛争(Open Dispute)の準備を始めましょう。{ $window_end ->
        [none] 早めに提出するほど安心です。
       *[other] { $window_end }までに提出してください。
    }{ $hand ->
        [no]
            {""}
            商品が届いていないので、全額返金を求めます。証拠は、追跡画面のスクリーンショット(追跡サイトCAINIAOの画面)と、セラーとのやりとりの画面です。
       *[yes] { $remedy ->
            [none] { $goods ->
                [box]
                    {""}
                    箱が空だったので、返すものはありません。全額返金を求めましょう。証拠は開封動画がいちばんです。
               *[other]
                    {""}
                    全額返金は返品を求められやすく、部分返金は写真だけで手元に残せます。
            }
            [full]
                {""}
                全額返金で進めます。{ evidence-how }
           *[partial]
                {""}
                部分返金{ $claim ->
                    [none] {""}
                   *[other] ({ $claim })
                }で進めます。{ evidence-how }
        }
    }
    .undo = 取り消す
want-full = { $goods ->
        [box] 全額返金で進めます。箱が空だったので、返すものはありません。フォームでは「Refund Only(返金のみ)」を選び、「Return Goods(返品)」は選ばないでください。{ evidence-how }
        [yes]
            全額返金で進めます。手元に商品があるときの全額返金は、返品を求められることが多いです。
            フォームでは「Refund Only(返金のみ)」を選び、「Return Goods(返品)」は選ばないでください。返送料が自己負担になります。
            国際書留で1,050円ほどかかった例があります。返金額に見合うか考え、見合わなければ部分返金も選べます。{ evidence-how }
       *[no] 全額返金で進めます。商品が届いていないので、追跡画面のスクリーンショット(追跡サイトCAINIAOの画面)と、セラーとのやりとりの画面が証拠になります。
    }
    .want_partial = 部分返金にする
    .undo = 取り消す
want-full-early = 全額返金は{ $dispute }から、Open Disputeで求められます。それまでは10日ごとのメッセージで証拠を作りましょう。{ $stage ->
        [ordered] まだ発送されていないなら、待たずに注文の取り消しでも全額返金になります。
       *[other] { $protection_known ->
            [yes] 保護期間は{ $protection }なので、それより前に進めます。
           *[no] 保護期間の終わりがそれより早いこともあるので、注文ページの残り日数を送ってください。
        }
    }
    .dispute_decided = いま紛争に進む
want-partial = 部分返金で進めます。{ $claim ->
        [none] 割合は自分で決められます。
       *[other] 求める金額は{ $claim }です。
    }返品はいりませんが、写真がないと部分返金は認められません。{ evidence-how }
    .want_full = 全額返金にする
    .undo = 取り消す
want-partial-early = 商品が届いていないときは、部分返金ではなく全額返金を求められます。そのまま待って、{ $dispute }になったらOpen Disputeに進みましょう。
    .dispute_decided = いま紛争に進む
file-it =
    証拠がそろいました。次の順番で提出してください。
    1. My AliExpress → Order List(注文一覧)→ Order Detail(注文詳細)→ Open Dispute
    2. 「Refund Only(返金のみ)」を選ぶ。「Return Goods(返品)」は選ばない
    3. 理由を選び、金額は{ $claim_or_full }と入力し、下の英文を貼る
    4. 画像は1枚2MBまで、3枚まで。動画もあれば添える
    5. 返金先は元の支払い方法。「迅速返金(ボーナス)」は選ばない
    6. Submitを押す
evidence-noted = 証拠がそろっていると記録しました。{ $stage ->
        [disputed] まだ送っていないものがあれば、紛争の画面から追加してください。
       *[other] 紛争(Open Dispute)に進むときに使います。
    }
evidence-needed = { evidence-how } 撮れたら、ここに送ってください。
photo-kept = { $photos }件目の証拠を保管しました。{ evidence-left }
    .evidence_ready = 証拠はこれで全部
photo-known = このファイルは、もう保管してあります({ $photos }件)。
not-filed = 提出は{ $window_end ->
        [none] 早いほど安心です。
       *[other] { $window_end }までです。
    }{ evidence-how }
not-filed-early = まだ提出していないのですね。{ $hand ->
        [yes] 準備を始めるときは「紛争に進む」を押してください。
       *[no] { $dispute }になったらお知らせします。
    }
    .dispute_decided = 紛争に進む
dispute-opened =
    { $sent ->
        [no] 申請を記録しました。注文の取り消しなら、セラーが認めるか処理期間が過ぎると全額返金になります。Open Disputeなら、次のように進みます。
       *[yes] 提出を記録しました。
    }セラーの回答は5日以内({ $seller_answer }まで)、AliExpressの裁定はそのあと2日ほどです。
    セラーの反論や対案は拒否して大丈夫です。返事をしないと受けたことになる場合があるので、届いたら教えてください。紛争の取り下げは、入金を見るまでしません。
    .undo = 取り消す
dispute-noted = 紛争の記録を直しました。
filed-as-return = Return Goods(返品)で申請したのですね。このままだと返送の送料は自己負担になります。紛争が閉じるまでは内容を編集できるので、Refund Only(返金のみ)に変えてください。取り下げて出し直すのは避けてください。
cancelled-refile = 【至急】もう一度、紛争(Open Dispute)を提出してください。取り下げたままだと返金されません。{ $window_end ->
        [none] 今日のうちに済ませましょう。
       *[other] { $window_end }までなら、まだ開けます。
    }
    .undo = 取り下げていない(取り消す)
cancelled-for-good = 紛争の取り下げを記録し、この注文を閉じました。紛争を開ける期間は過ぎています。
    .reopen = もう一度開く
    .undo = 取り消す
no-verdict = まだなら大丈夫です。セラーの回答は{ $seller_answer }まで、裁定は{ $verdict_day }ごろの見込みです。対案が来たら拒否して、ここで教えてください。
no-verdict-late = 裁定の目安({ $verdict_day })を過ぎています。残り時間が0なのに動かないときは、ライブチャットに下の英文を貼ってください。
    .letter = ライブチャットの英文
countered = { $offer ->
        [none] 対案が来たのですね。金額が書かれていたら送ってください。
       *[other] 対案の金額は{ $offer }です。
    }受けると、それで終わりになります。納得できなければ拒否して、裁定を待ちましょう。返事をしないと受けたことになる場合があるので、画面に出ている回答の期限を送ってください。
offer-accepted = 受けた内容を記録しました。返金されるのは{ $due }です。入金を確認するまで見守ります。
    .undo = 取り消す
counter-rejected = 断ると記録しました。画面でも「拒否」を選んでください。次はAliExpressの裁定です。
    .undo = 取り消す
verdict-refund = 返金が決まりました。金額は{ $due }です。入金まで3〜20営業日かかります。カードでは、元の購入日の明細に出ることもあります。
    .undo = 取り消す
verdict-partial = 部分返金が決まりました。金額は{ $due }です。入金まで3〜20営業日かかります。納得できないときは、画面に不服の申し立て(Appeal)が出ていないか見てください。
    .undo = 取り消す
verdict-return =
    { $return_days }日以内({ $return_by }まで)に、追跡つきの方法で返送してください。過ぎると返金されません。
    送り先は、紛争の画面に出ている住所です。送る前に、住所の画面と送り状を撮っておきましょう。国際書留で1,050円ほどの例があります。
    送ったら、追跡番号をAliExpressの画面に入力します。
    .undo = 取り消す
return-of-nothing-ruled = { $problem ->
        [empty_box] 箱は空だったので、返せるものはありません。何も送らずに、開封動画を添えて裁定に反論しましょう。
       *[other] 商品を受け取っていないので、返せるものはありません。追跡画面(追跡サイトCAINIAO)のスクリーンショットを添えて、裁定に反論しましょう。
    }もし手元に商品があるなら、そう教えてください。
    .arrived = 商品は手元にある
verdict-rejected = 残念ですが、認められなかったのですね。この注文はいったん閉じますが、まだできることがあります。
    .reopen = もう一度開く
    .undo = 取り消す
rescue-ladder =
    次の順番で試せます。
    1. 紛争の画面の「Appeal(不服の申し立て)」
    2. AliExpressのライブチャット
    3. PayPal払いなら、支払いから180日以内({ $paypal }まで)にPayPalの紛争
    4. カード払いなら、カード会社に「チャージバック」(支払いの取り消し)の相談。期限は会社ごとに違います
    5. 国民生活センター越境消費者センター(CCJ)。個人の買い物だけで、仕入れは対象外です
    6. 消費者ホットライン188

## 返送と入金 ---------------------------------------------------------------------------------

return-shipped = 返送を記録しました。次は、AliExpressの紛争の画面に追跡番号を入力してください。{ $return_by }までに入力がないと、返金されないことがあります。
    .undo = 取り消す
return-not-shipped = { $return_by }までに、追跡つきの方法で返送してください。過ぎると返金されません。送り先は紛争の画面の住所です。
tracking-entered = 入力を記録しました。セラーが受け取りを認めれば返金されます。認めなくても、返送から30日で自動返金です({ $auto_refund }ごろ)。
    .undo = 取り消す
tracking-not-entered = { $return_by }までに入力してください。紛争の画面 → 返送の情報 → 追跡番号の順に進みます。入力がないと、送っても返金されないことがあります。
return-not-refunded = もう少し待ちましょう。セラーが受け取りを認めなくても、返送から30日で自動返金になります({ $auto_refund }ごろ)。過ぎても返金がなければ、ライブチャットの英文を用意します。
    .letter = ライブチャットの英文
not-refunded = 入金までは3〜20営業日かかります({ $money_by }ごろまで)。カードの明細は、元の購入日のところも見てください。「ボーナス」で戻っていたら返金ではないので、教えてください。
not-refunded-early = まだ返金されていないのですね。{ $stage ->
        [disputed] 裁定が出てから、入金まで3〜20営業日かかります。
        [returning] まず{ $return_by }までに返送して、追跡番号を入力しましょう。
       *[other] まだ返金が決まっていないので、順番に進めましょう。
    }
refunded = 入金を確認できてよかったです。{ $outcome ->
        [partial] { $refunded }の部分返金として、{ $name }を閉じました。
       *[full] { $refunded }の返金を確認し、{ $name }を閉じました。
    }
    .undo = 取り消す
    .list = 一覧を見る
refunded-how-much = いくら入金されたか教えてください。決まった金額({ $due })と比べます。
refunded-short = { $refunded }の入金を記録しました。{ $due ->
        [none] これで全部でしょうか。
       *[other] 決まった金額は{ $due }です。足りない分がないか確かめましょう。
    }
    .refunded = これで全部
    .not_refunded = 入金が足りない
sure-refunded = { $name }は、返金の申請がまだ記録にありません。念のため確かめさせてください。
    .refunded = 入金を見た
    .not_refunded = まだ見ていない

## 時計が話すこと ------------------------------------------------------------------------------

due-nudge =
    【注文から{ $day }日】{ $name }
    まだ届いていなければ、下のメッセージをセラーに送りましょう。10日ごとに送ると、やりとりが証拠になります。{ $protection_known ->
        [yes] {""}
       *[no] {""}
            注文ページの保護期間(残り日数)がわかれば、送ってください。
    }
    .letter = 文面をもう一度
due-wish =
    【注文から{ $day }日】{ $name }
    セラーに、返金を希望すると伝える時期です。下のメッセージを送りましょう。セラーが「refund(返金)」と書いたら、その画面が強い証拠になります。{ $dispute }まで動きがなければ、Open Disputeに進みます。{ $protection_known ->
        [yes] {""}
       *[no] {""}
            注文ページの保護期間(残り日数)がわかれば、送ってください。
    }
due-dispute =
    【注文から{ $day }日】{ $name }{ $step ->
        [0] は紛争(Open Dispute)を開く日です
       *[other] の紛争(Open Dispute)は、もう開きましたか?
    }
    { $stage ->
        [reshipping] 再発送から28日たっても、届いていません。
       *[other] {""}
    }{ $window ->
        [over] { dispute-too-late }
        [rescue] 保護期間は過ぎましたが、{ $rescue }まではOpen Disputeを開けます。全額返金を求めましょう。
       *[open] { $protection_known ->
            [yes] 保護期間は{ $protection }です。
           *[no] { $stage ->
                [reshipping] {""}
               *[other] 60日たっても届かないのは、発送されていない可能性が高いです。
            }
        }Open Disputeで全額返金を求めましょう。
    }
    証拠: 追跡画面のスクリーンショット(追跡サイトCAINIAOの画面)、セラーとのやりとりの画面
    進み方: My AliExpress → Order List → Order Detail → Open Dispute。「Refund Only(返金のみ)」を選び、下の英文を貼ります。
    .dispute_opened = 提出した
dispute-too-late = 保護期間とそのあとの15日間が過ぎているので、Open Disputeのボタンが出ないことがあります。出ていれば全額返金を求め、出ていなければライブチャット、PayPal({ $paypal }まで)、カード会社の順に相談しましょう。
due-protection =
    【保護期間 { $left }】{ $name }(注文から{ $day }日)
    保護期間は{ $protection }です。過ぎると返金を求めにくくなるので、{ $hand ->
        [yes] 問題があれば、その前に紛争(Open Dispute)を開いてください。
       *[no] 届いていなければ、その前に紛争(Open Dispute)を開いて全額返金を求めてください。
    }
    .dispute_decided = 紛争に進む
due-rescue =
    【紛争を開ける期間 { $left }】{ $name }(注文から{ $day }日)
    紛争(Open Dispute)を開けるのは{ $rescue }までです。保護期間や受取確認のあとに残された15日間なので、早めに提出してください。
    .dispute_decided = 紛争に進む
due-check =
    【届いてから{ $since_arrival }日】{ $name }(注文から{ $day }日)
    { $problem ->
        [none] 中身はもう確かめましたか? 問題がないとわかるまで、受取確認は押さないでください。
       *[other] 問題をセラーに伝えるメッセージは、もう送りましたか? 解決するまで、受取確認は押さないでください。
    }
due-answer =
    【返事待ち】{ $name }(注文から{ $day }日)
    { $step ->
        [3] セラーに連絡して3日たちました。返事がなければ、もう一度だけ送りましょう。
       *[other] 返事を待つのはここまでにして、紛争(Open Dispute)に進みましょう。
    }
    .dispute_decided = 紛争に進む
    .letter = 文面を見る
due-resend =
    【再発送から{ $step }日】{ $name }(注文から{ $day }日)
    { $step ->
        [28] 4週間たっても届かないなら、待たずに紛争(Open Dispute)に進みましょう。
       *[other] 再発送は2〜4週間かかります。追跡が動いているか見ておいてください。
    }
due-submit =
    【紛争の準備】{ $name }(注文から{ $day }日)
    紛争(Open Dispute)はまだ提出していませんか? { $window_end ->
        [none] 早めに提出しましょう。
       *[other] { $window_end }までに提出してください。
    }
    .letter = 英文を見る
due-verdict =
    【紛争から{ $step }日】{ $name }(注文から{ $day }日)
    { $step ->
        [5] セラーの回答の期限です。裁定や対案が出ていないか、画面を見てください。対案は拒否して大丈夫です。
        [7] AliExpressの裁定が出るころです。結果を教えてください。
       *[other] 裁定がまだなら、残り時間が0のまま止まっていないか見てください。止まっていたら、ライブチャットに貼る英文があります。
    }
    .letter = ライブチャットの英文
due-offer =
    【回答 { $left }】{ $name }(注文から{ $day }日)
    提案{ $offer ->
        [none] {""}
       *[other] ({ $offer })
    }への回答は{ $answer_by_day }までです。返事をしないと受けたことになる場合があります。納得できなければ、画面で拒否してください。
due-return =
    【返送 { $left }】{ $name }(注文から{ $day }日)
    返送の期限は{ $return_by }です。追跡つきの方法で送り、追跡番号をAliExpressの画面に入力してください。過ぎると返金されません。
due-return_refund =
    【返送から{ $step }日】{ $name }(注文から{ $day }日)
    返金されたか、口座やカード明細を見てください。{ $step ->
        [10] セラーが受け取りを認めなくても、30日で自動返金です({ $auto_refund }ごろ)。
        [20] セラーが受け取りを認めなくても、30日で自動返金です({ $auto_refund }ごろ)。
       *[other] 返送から30日での自動返金の日({ $auto_refund })が来ています。動かなければ、ライブチャットに貼る英文があります。
    }
    .letter = ライブチャットの英文
due-money =
    【返金の決定から{ $step }営業日】{ $name }(注文から{ $day }日)
    { $due }の返金が、口座やカードに入ったか見てください。カードでは元の購入日の明細に出ることもあります。{ $step ->
        [7] {""}
        [14] {""}
       *[other] 20営業日たっても入らないときは、AliExpressに照会番号(ARN)を聞いて、カード会社に問い合わせましょう。
    }
due-snooze =
    【お約束の日です】{ $name }(注文から{ $day }日)
    その後、いかがですか?
due-paypal =
    【PayPalの期限】{ $name }(注文から{ $day }日)
    PayPalで払った場合、PayPalの紛争は支払いから180日以内({ $paypal }まで)です。まだ返金がなければ、そちらも使えます。
due-card =
    【カードの期限】{ $name }(注文から{ $day }日)
    カードで払った場合、カード会社への申し出は契約から3か月以内({ $card }まで)のことがあります。まだ返金がなければ、早めに「チャージバック」(支払いの取り消し)の相談をしましょう。
digest = お知らせが{ $count }件あります。
digest-line = { $name }(注文から{ $day }日): { $what }
what-nudge = セラーにメッセージを送る日です。
what-wish = 返金を希望するメッセージを送る日です。
what-dispute = Open Disputeで全額返金を求める日です。保護期間は{ $protection }。
what-protection = 保護期間は{ $protection }。その前に紛争を開いてください。
what-rescue = 紛争を開けるのは{ $rescue }まで。
what-check = 中身を確かめましたか?
what-answer = セラーの返事はありましたか?
what-resend = 再発送品は届きましたか?
what-submit = 紛争は提出しましたか?
what-verdict = 裁定は出ましたか?
what-offer = 提案への回答は{ $answer_by_day }まで。
what-return = 返送の期限は{ $return_by }。追跡番号の入力も忘れずに。
what-return_refund = 返金されましたか?
what-money = { $due }の入金はありましたか?
what-snooze = お約束の日です。その後いかがですか?
what-paypal = PayPalの紛争は{ $paypal }まで。
what-card = カード会社への申し出は{ $card }まで。

## この注文について ------------------------------------------------------------------------------

letter = いまの段階で使える文面です。コピーして使ってください。
snoozed = わかりました。{ $snooze }にまたお聞きします。期限の警告は、そのあいだも止めません。
    .undo = 取り消す
snooze-refused = その日まで待つと期限を過ぎるので、お休みできません。{ $snooze_limit ->
        [none] いま答えられることから進めましょう。
       *[other] {""}待てるのは{ $snooze_limit }までです。
    }
question-unknown = すみません、それはわかりません。いまの状況と次にすることなら、すぐお見せできます。
    .status = 状況を見る
unclear = すみません、うまく読み取れませんでした。ボタンか、短い言葉で教えてください。
unclear-over = すみません、うまく読み取れませんでした。{ $name }は閉じています。
    .reopen = もう一度開く
    .list = 一覧を見る
undone = ひとつ前に戻しました。
nothing-to-undo = これより前に戻せる操作はありません。
closed = { $name }を閉じました。通知も止めます。「もう一度開く」でいつでも戻せます。
    .reopen = もう一度開く
reopened = { $name }をもう一度開きました。期限の見張りを続けます。
    .undo = 取り消す

not-now-in-hand = { $name }は、もう手元に届いていると記録しています。違っていたら「取り消す」を押してください。
    .undo = 取り消す
not-now-claim-runs = いまは紛争のあとの段階なので、記録は変えませんでした。
not-now-no-message-due = いまはセラーへのメッセージを待っていないので、そのままで大丈夫です。
not-now-decided = もう次の段階に進んでいるので、記録は変えませんでした。
not-now-no-offer = 受ける提案が、まだ記録にありません。セラーの提案の本文か金額を送ってください。
not-now-filed = 紛争はもう提出済みと記録しています。違っていたら「取り消す」を押してください。
    .undo = 取り消す
not-now-not-filed = 紛争をまだ提出していないので、この段階では記録できません。提出したら教えてください。
    .dispute_opened = 提出した
not-now-no-return-ruled = 返送はまだ決まっていません。AliExpressの裁定で決まる前に送ると、返金されないことがあります。
not-now-sent-back = もう返送済みと記録しています。違っていたら「取り消す」を押してください。
    .undo = 取り消す
not-now-open = この注文は開いたままです。
not-now-completed = { $name }は受取完了で閉じています。問題があるなら、どんな問題か教えてください。
    .has_problem = 問題がある
    .reopen = もう一度開く
not-now-ended = { $name }はもう閉じています。続きがあれば、もう一度開けます。
    .reopen = もう一度開く
    .list = 一覧を見る

## 会話 --------------------------------------------------------------------------------------

greeting =
    こんにちは、henkin(返金)です。
    AliExpressの注文の期限を見張り、届かない・不良品のときの返金の手続きを1つずつ案内します。
    まず、注文番号(16桁の数字)を送ってください。注文ページの文面をそのまま貼っても大丈夫です。
    AliExpressへの送信はご自身で行ってください。ここでは文面の用意と期限の見張りをします。
    .add = 注文を追加
    .help = 使い方
welcome-back = おかえりなさい。{ $open ->
        [0] いま見張っている注文はありません。
       *[other] 見張っている注文は{ $open }件です。
    }
    .list = 一覧を見る
    .add = 注文を追加
ask-order-no = 注文番号を送ってください。16桁の数字です。例: 8123456789012345
help =
    henkinは、AliExpressの注文の期限を見張り、返金までの手続きを1つずつ案内します。
    ・注文を追加: 注文番号(16桁)を送る。「/order add 8123456789012345 イヤホン 1,980円 10/3 残り45日」のように1行でも送れます
    ・一覧: すべての注文
    ・状況: いまの段階、期限、次にすること
    ・取り消し: ひとつ前に戻す
    ・/order edit 1 価格 1,980円: 記録を直す
    ・/order close 1: 注文を閉じる
    ・設定: お知らせの時間、静かな時間、言語
    「届いた」「まだ届かない」「返事がない」のように、ふつうの言葉でも話せます。セラーの返事は、そのまま貼ってください。
    .list = 一覧
    .add = 注文を追加
    .settings = 設定
list-none = 登録した注文はまだありません。注文番号(16桁の数字)を送ってください。
    .add = 注文を追加
list-head = 注文は{ $count }件です。
list-line = { $name }(注文から{ $day }日): { $stage_words }。{ $next }
list-line-over = { $name }: { $stage_words }
next-due = 次のお知らせは{ $next_due }
next-none = 次のお知らせの予定はありません
which-order = どの注文のことですか?
    .cancel = やめる
which-cancelled = わかりました。記録は変えていません。
no-orders = まだ注文が登録されていません。注文番号(16桁の数字)を送ると、そこから見張りを始めます。
    .add = 注文を追加
order-unknown = その番号の注文は見つかりませんでした。一覧から選んでください。
    .list = 一覧を見る
old-button = そのボタンは前の質問のものなので、何も変えていません。いまの質問はこちらです。
foreign-button = そのボタンは使えません。何も変えていません。
    .list = 一覧を見る
order-no-short = 注文番号は16桁の数字です。{ $digits }桁になっているようなので、注文詳細の「注文番号」をもう一度送ってください。
order-no-unclear = 注文番号(16桁の数字)が見つかりませんでした。注文詳細の「注文番号」をそのまま送ってください。例: 8123456789012345
line-unclear = 「{ $word }」が読み取れなかったので、まだ登録していません。日付は10/3、価格は1,980円、保護期間は残り45日のように書いて、もう一度送ってください。
date-unclear = 日付が読み取れませんでした。10/3 や 10月3日、2026-10-03 のように送ってください。
amount-unclear = 金額が読み取れませんでした。1,980円 や US $12.50 のように送ってください。
protection-unclear = 保護期間が読み取れませんでした。終わる日(例: 12/20)か、残りの日数(例: 残り45日)を送ってください。
too-long = 長すぎて読めませんでした(5,000字まで)。必要なところだけ送ってください。何も変えていません。
edit-how = 直したいことを続けて送ってください。例: /order edit 1 注文日 10/3、/order edit 1 価格 1,980円、/order edit 1 商品名 イヤホン、/order edit 1 保護期間 12/20、/order edit 1 追跡番号 LP00123456789012
command-unknown = そのコマンドはわかりませんでした。使えるのは次のものです: /order add、list、show、edit、close、undo、settings、help
    .help = 使い方
settings =
    いまの設定です。
    ・お知らせの時間: { $digest_at }
    ・静かな時間: { $quiet_from }〜{ $quiet_to }(期限の警告は、その前に届けます)
    ・地域の時刻: { $zone }
    ・言語: 日本語
    変えるとき: /order settings 時間 9:00、/order settings 静か 22:00-7:00、/order settings 言語 en、/order settings 地域 Asia/Tokyo
settings-changed = 設定を変えました。
settings-unclear = 設定が読み取れませんでした。何も変えていません。例: /order settings 時間 9:00
photo-where = 写真を受け取りました。どの注文の証拠ですか?
    .cancel = やめる
photo-unusable = このファイルは証拠として保管できませんでした。写真(JPEG・PNG)か動画を送ってください。
sticker = ありがとうございます。ボタンか、短い言葉で教えてもらえると進められます。
sure = 念のため確認します。{ $label ->
        [receipt_confirmed] 受取確認は、もう押しましたか?
        [refunded] 入金を、口座やカード明細で確認しましたか?
        [arrived_ok] 中身を確かめて、問題はありませんでしたか?
       *[dispute_cancelled] 紛争は、もう取り下げましたか?
    }
    .sure_yes = はい、そうです
    .sure_no = いいえ、ちがいます
sure-no = わかりました。記録は変えていません。
group-only = 注文のことは、1対1のトークでお話しします。ここには何も表示しません。
trouble = すみません、こちらの不具合で処理できませんでした。記録は変わっていません。少し待って、もう一度送ってください。

## カード ------------------------------------------------------------------------------------

card-title = { $name }(注文番号 { $order_no })
card-stage = 段階
card-who = 次に動く人
card-until = 期限
card-next = 次のお知らせ
card-ordered = 注文日
card-price = 価格
card-protection = 保護期間
card-tracking = 追跡番号
card-evidence = 証拠
card-problem = 問題
card-claim = 求める金額
card-due = 返金される金額
card-refunded = 入金された金額
card-do = いますること
ordered-day = { $ordered }(注文から{ $day }日){ $assumed ->
        [yes] 、仮の日付です
       *[no] {""}
    }
evidence-count = { $photos }件
until-none = 決まった期限はありません
protection-known = { $date }まで({ $remaining })
protection-estimated = { $date }ごろまでの見込み(注文ページで確かめてください)
left-days = あと{ $days }日
left-today = 今日まで
left-over = 期限を過ぎています
who-seller = セラー
who-you = あなた
who-aliexpress = AliExpress
who-bank = AliExpressとカード会社・銀行
who-nobody = 終わっています
stage-ordered = 発送待ち
stage-shipped = 配送中
stage-arrived = 届いて確認中
stage-negotiating = セラーと相談中
stage-reshipping = 再発送待ち
stage-preparing = 紛争の準備中
stage-disputed = 紛争中
stage-returning = 返送の準備中
stage-return_sent = 返送の到着待ち
stage-refund_pending = 入金待ち
stage-refunded = 返金ずみ
stage-completed = 受取完了
stage-closed = 終了
problem-defective = 動かない・不良
problem-damaged = 壊れている
problem-wrong_color = 色違い
problem-wrong_item = 違う商品
problem-missing = 足りない
problem-empty_box = 空の箱
problem-not_as_described = 説明と違う
problem-unsaid-short = 問題あり
do-ordered = 発送されたら教えてください。
do-shipped = 届いたら教えてください。
do-arrived = 中身を確かめて、問題があるか教えてください。
do-arrived-problem = 証拠を撮り、セラーにメッセージを送ってください。
do-negotiating = 返事が来たら貼ってください。
do-reshipping = 再発送品が届いたら教えてください。
do-preparing = 証拠をそろえて、Open Disputeを提出してください。
do-disputed = 裁定か対案が出たら教えてください。
do-returning = 追跡つきで返送し、番号を画面に入力してください。
do-return_sent = 返金されたら教えてください。
do-refund_pending = 入金を確認したら教えてください。
do-over = することはありません。

## 証拠の撮り方 --------------------------------------------------------------------------------

evidence-how = { $problem ->
        [defective] 証拠は、動かない様子の写真か動画です。電源を入れたところから撮り、商品の全体も写しましょう。原因はわからないままでかまいません。
        [damaged] 証拠は、壊れた部分と、箱の外側・送り状の写真です。
        [wrong_color] 証拠は、届いた色の写真と、注文ページで選んだ色の画面です。並べて写すとよく伝わります。
        [wrong_item] 証拠は、届いた商品の写真と、注文ページの画面です。型番やラベルも写しましょう。
        [missing] 証拠は、開封動画と、届いたもの全部を並べた写真です。袋や箱の重さのラベルも写しましょう。
        [empty_box] 証拠は、開封動画がいちばんです。なければ、空の箱の中と外、送り状の重さを撮りましょう。
        [not_as_described] 証拠は、商品の写真(定規をあてる、ラベルを写す)と、商品ページの説明の画面です。
       *[none] { $hand ->
            [yes] 証拠は、問題のところの写真と、商品の全体の写真です。
           *[no] 証拠は、追跡画面のスクリーンショット(追跡サイトCAINIAOの画面)と、セラーとのやりとりの画面です。
        }
    }
evidence-dear = 高い商品なので、届いたら開封から動くところまで、続けて動画に撮っておきましょう。
evidence-left = { $photos ->
        [1] あと、セラーとのやりとりの画面があると安心です。
       *[other] フォームに付けられる画像は3枚までです。
    }
resend-sum = 今日から28日後は{ $resend_late }、保護期間の残りは{ $protection_left }日です。

## 文面の題 ----------------------------------------------------------------------------------

letter-seller = セラーに送る文面(英語)
letter-form = 紛争のフォームに貼る文面(英語)
letter-chat = ライブチャットに貼る文面(英語)

## 通知 --------------------------------------------------------------------------------------

push-buttons = お知らせのボタン
    .settings = 通知を減らす

## 金額 --------------------------------------------------------------------------------------

sum-unsaid = まだ決まっていない額
sum-whole = 支払った全額
too-many = 登録できる注文は500件までなので、この注文は登録していません。

## 質問への答え --------------------------------------------------------------------------------

q-postage-who = { $goods ->
        [no] 届いていない商品に返送はないので、送料もかかりません。
        [box] 箱が空なら返すものがないので、送料もかかりません。
       *[yes] 返送料は自己負担になることが多いです。紛争では「Refund Only(返金のみ)」を選び、「Return Goods(返品)」は選ばないでください。注文に「無料返品」の表示があれば変わるので、画面で確かめてください。
    }
q-postage-cost = 国際書留で1,050円ほどかかった例があります。重さと送り先で変わるので、郵便局の料金を確かめてください。返金額({ $claim_or_full })に見合わなければ、返品のいらない部分返金も選べます。
q-return-service =
    追跡番号のつく方法で送ってください。国際書留で送った例があります。追跡がないと、届いたことを示せず返金されないことがあります。
    着払いや集荷が使えるかは、紛争の画面の案内で確かめてください。
q-return-address = 返送先は、紛争の画面に出ている住所だけです。メッセージで送られてきた別の住所には送らないでください。送る前に、住所の画面と送り状を撮っておきましょう。
q-return-deadline = { $stage ->
        [returning] 返送の期限は{ $return_by }です。
       *[other] 返送は、決まってから10日以内です。画面に別の日数が出ていたら、そちらが正しい期限です。
    }追跡つきで送り、追跡番号も期限までに画面へ入力してください。過ぎると返金されません。
q-return-needed = { $goods ->
        [no] 商品が届いていないので、返品はいりません。全額返金を求められます。
        [box] 箱が空だったので、返すものはありません。返品なしの全額返金を求めましょう。
       *[yes] 全額返金は、返品を求められることが多いです。部分返金なら返品はいりませんが、写真が必要です。まず「Refund Only(返金のみ)」で申請しましょう。
    }
q-return-before = { $stage ->
        [returning] 返送が決まっているので、{ $return_by }までに送ってください。追跡つきの方法で、送り先は紛争の画面の住所です。
       *[other] まだ送らないでください。AliExpressの裁定で返送が決まる前に送ると、返金されないことがあります。
    }
q-return-after = { $stage ->
        [return_sent] セラーが受け取りを認めると返金です。認めなくても、返送から30日で自動返金です({ $auto_refund }ごろ)。
       *[other] 追跡番号をAliExpressの画面に入力してください。セラーが受け取りを認めると返金、認めなくても返送から30日で自動返金です。
    }過ぎても動かなければ、ライブチャットの英文を用意します。
q-tracking-enter = 紛争の画面 → 返送の情報 → 追跡番号の順に進み、そこに入力します。{ $stage ->
        [returning] 期限は{ $return_by }です。
       *[other] 期限は、返送が決まってから10日以内です。
    }入力がないと、送っても返金されないことがあります。
q-wait-arrival = { $hand ->
        [yes] { $name }は、もう届いたと記録しています。違っていたら「届いていない」と送ってください。
       *[no] いつ届くかは追跡画面でしかわかりません。今日は注文から{ $day }日です。10日ごとにセラーへメッセージを送りながら待ちます。{ $dispute ->
            [none] 期限は注文ページの保護期間で確かめてください。
           *[other] { $dispute }になったら、待たずにOpen Disputeで全額返金を求めましょう。
        }
    }
    .letter = 文面を見る
q-wait-seller = { $stage ->
        [disputed] セラーの返事は待たなくて大丈夫です。回答の期限は{ $seller_answer }で、そのあとAliExpressが裁定します。
       *[other] { $hand ->
            [yes] 48〜72時間待って返事がなければ、紛争(Open Dispute)に進みましょう。保護期間の残りが7日以内なら、待たずに進んでください。
           *[no] 返事がなくても、10日ごとにメッセージを送れば大丈夫です。返事がないことも証拠になります。
        }
    }
    .letter = 文面を見る
q-wait-verdict = { $stage ->
        [disputed] 裁定の目安は{ $verdict_day }です。セラーの回答の期限は{ $seller_answer }です。
       *[other] セラーの回答に5日、AliExpressの裁定はそのあと2日ほどです。
    }もっとかかることもあります。画面の残り時間が0のまま動かないときは、ライブチャットに連絡しましょう。
q-money-when = { $stage ->
        [refund_pending] 返金が決まってから3〜20営業日です({ $money_by }ごろまで)。
        [return_sent] セラーが受け取りを認めたあとです。認めなくても、返送から30日で自動返金です({ $auto_refund }ごろ)。そこから3〜20営業日かかります。
       *[other] 返金が決まってから、入金まで3〜20営業日かかります。
    }カードでは、元の購入日の明細に出ることもあります。
q-wait-resend = { $stage ->
        [reshipping] 再発送は2〜4週間かかります。{ $resend_late }を過ぎても届かなければ、紛争に進みましょう。
       *[other] 再発送は2〜4週間かかります。保護期間に間に合うときだけ、追跡つきで受けてください。
    }届くまで、受取確認は押さないでください。
q-resend-accept = { $resend_fits ->
        [yes] 急がないなら、受けてかまいません。4週間かかっても保護期間に間に合う見込みです。
        [no] おすすめしません。4週間かかると保護期間を過ぎるので、断って返金を求めましょう。
       *[unknown] 保護期間に間に合うときだけ受けてください。届くまで2〜4週間かかります。注文ページの残り日数を送ってもらえれば計算します。
    }受けるなら追跡つきが条件で、届くまで受取確認は押さないでください。
q-timer-zero = ライブチャットに連絡しましょう。残り時間が0になっても、裁定が自動で進まないことがあります。残り時間の画面を撮っておくと、説明しやすくなります。
    .letter = 文面を見る
q-statement = カードの明細では、今月の分ではなく、元の購入日のところに出ることがあります。返金が決まってから3〜20営業日は待ってください。それでもなければ、AliExpressに照会番号(ARN)を聞いて、カード会社に問い合わせましょう。
q-money-where = 元の支払い方法に戻ります。ただ、フォームで「迅速返金(ボーナス)」を選ぶと、お金ではなくAliExpressの中だけで使う残高になります。コンビニ払いなどでボーナスになった例もあるので、返金先は画面で確かめてください。
q-bonus = 「迅速返金(ボーナス)」は、AliExpressの中だけで使える残高で、お金では戻りません。フォームでは元の支払い方法を選んでください。もうボーナスで戻っていたら、使う前にライブチャットで元の支払い方法への返金を頼みましょう。
q-form-payment = 「元の支払い方法(Original payment method)」を選んでください。「迅速返金(ボーナス)」は、AliExpressの中だけで使える残高になります。
q-receipt-what = 受取確認は、「問題なく受け取った」と申告するボタンです。押すと代金がセラーに渡り、あとから返金を求めると不利になります。中身に納得するまで押さないでください。
q-receipt-press = { $problem ->
        [none] { $hand ->
            [yes] 中身を確かめて問題がなければ、受取確認を押してかまいません。少しでも問題があれば、押さないでください。
           *[no] まだ受取確認は押さないでください。商品が手元に届き、中身を確かめてからです。
        }
       *[other] 受取確認は押さないでください。問題が解決する前に押すと「問題なし」と申告したことになり、不利になります。
    }
q-receipt-not-press = 押さなくて大丈夫です。代金はAliExpressが預かったままです。ただ、保護期間が終わると自動で完了になるので、問題があればその前に紛争(Open Dispute)を開いてください。保護期間は{ $protection }です。
q-receipt-mistake = 受取確認はAliExpressでは取り消せず、立場は不利になります。それでも、押してから15日以内なら紛争(Open Dispute)を開けます。問題があれば、証拠をそろえて早めに出しましょう。
q-auto-completed = 自動で完了になっても、15日以内なら紛争(Open Dispute)を開けます。ボタンは、注文詳細のいちばん下、商品の行に出ます。{ $window_end ->
        [none] 日数は画面で確かめてください。
       *[other] いまの記録では、{ $window_end }までです。
    }
q-protection-what = 保護期間は、返金を求められる期間です。60日、75日、90日など注文ごとに違います。この注文は{ $protection }です。
q-protection-where = 注文一覧 → 注文詳細に、終わる日か残り日数が出ています。見えたら、その日付をここに送ってください。日付は米国太平洋時間なので、こちらでは早めに数えます。
q-protection-extend = 延長できるかは、注文ページの画面で確かめてください。セラーの「延ばします」という言葉だけでは、期間は延びません。いまの記録では、保護期間は{ $protection }です。
q-protection-over = 終わったあとも、15日以内なら紛争(Open Dispute)を開けることがあります。注文詳細のいちばん下を見てください。{ $window_end ->
        [none] ボタンがなければ、PayPalやカード会社への相談が残っています。
       *[other] いまの記録では、{ $window_end }までです。
    }
q-paypal = PayPalで払ったなら、支払いから180日以内({ $paypal }まで)にPayPalの紛争を開けます。開いてから20日以内に「クレーム」へ進めないと閉じてしまいます。まずはAliExpressの紛争を進めましょう。
q-chargeback = カード会社に「チャージバック」(支払いの取り消し)を相談できます。期限は会社ごとに違い、契約から3か月以内の例もあるので、早めに聞いてください。注文が凍結されることがあるので、AliExpressの紛争を先に進めましょう。
q-consumer-center = 国民生活センター越境消費者センター(CCJ)に、無料で相談できます。個人の買い物だけで、仕入れは対象外です。AliExpressの紛争がだめだったときの道で、電話なら消費者ホットライン188です。
q-customs = 税関の通知や手紙があれば、写真を撮って保管してください。それが証拠になります。届かないまま保護期間が終わる前に、紛争(Open Dispute)で全額返金を求めましょう。保護期間は{ $protection }です。
q-resale = 紛争(Open Dispute)は、仕入れの商品でも同じように進めます。ただ、越境消費者センターなどの公的な相談窓口は個人の買い物だけで、仕入れは対象外です。
q-evidence-no-video = { $goods ->
        [box] 写真で補えます。空の箱の中と外、送り状の重さの表示を撮ってください。
       *[other] 写真で補えることもあります。問題のところ、商品の全体、箱と送り状を撮ってください。
    }動画が要るかは商品と理由で変わるので、いま手元にあるものは箱もそのまま残しておきましょう。
q-evidence-opening = 途中で止めずに、1本で撮ってください。まず送り状(宛名と追跡番号)と閉じた箱を写し、開けるところ、中身の全部、問題のところへと続けます。高い商品は、電源を入れて動くところまで撮りましょう。
q-evidence-limits = 画像は1枚2MBまで、3枚まで、それに動画を添えられるとされています。変わっていることがあるので、フォームの表示を確かめてください。大きい写真は、画面のスクリーンショットにすると小さくなります。
q-evidence-here = はい、写真や動画はここに送れば保管します。ただ、AliExpressには届きません。紛争のフォームには、ご自身で添付してください。
q-evidence-photo-enough = { $problem ->
        [defective] 動かない様子は、写真より動画で伝わります。電源を入れたところから撮ってください。
        [missing] 足りないときは、開封動画があると強くなります。なければ、届いたもの全部を並べた写真を撮ってください。
        [empty_box] 箱が空のときは、開封動画がいちばんです。なければ、箱の中と外、送り状の重さを撮ってください。
       *[other] 色違いや傷は写真で足ります。動かない、足りない、高い商品のときは動画も撮ってください。
    }
q-screenshot-how = iPhoneは横のボタンと音量を上げるボタン、Androidは電源ボタンと音量を下げるボタンを同時に押します。日付と注文番号が写るように撮り、ここに送ってもらえれば保管します。
q-tracking-stuck = 動かない追跡画面は、そのまま証拠になります。スクリーンショットを撮り、セラーにメッセージを送ってください。今日は注文から{ $day }日です。{ $dispute ->
        [none] {""}
       *[other] { $dispute }になっても届かなければ、Open Disputeで全額返金を求めましょう。
    }
    .letter = 文面を見る
q-cainiao = CAINIAOは、AliExpressの荷物の追跡サイトです。注文詳細の「追跡」を開くか、CAINIAOのサイトに追跡番号を入れます。動かない画面のスクリーンショットが、届かないことの証拠になります。
q-delivered-not-here = まず家族や近所、置き配の場所、配送会社に確かめてください。なければ48時間ほどでセラーに伝えましょう。配達済みになると保護期間が短くなることがあるので、注文ページの日付をいますぐ見て送ってください。
    .letter = 文面を見る
q-evidence-which = { evidence-how }セラーとのやりとりの画面も残しておいてください。
q-form-refund-only = 「Refund Only(返金のみ)」を選んでください。商品を返さずに返金だけを求める申請です。「Return Goods(返品)」は返品が前提で、返送料は自己負担になります。
q-form-reason = { $hand ->
        [yes] 本当の理由にいちばん近いものを選んでください。
       *[no] 届いていないという理由を選んでください。
    }「気が変わった」は選ばないでください。送料などが自己負担になります。詳しいことは説明欄に英語で書きます。
q-several-orders = はい、複数の注文を登録できます。16桁の注文番号を送るたびに、1件ずつ増えます。「一覧」で全部見られます。
q-dispute-edit = はい、紛争が閉じるまでは理由・金額・証拠を編集できます。紛争の画面の編集から直してください。取り下げて出し直すと、もう開けないことがあります。
q-dispute-again = 二度目は開けないことがあります。提案を受けたあとは特に難しいです。直したいことがあれば、取り下げずに紛争の画面で編集してください。
q-dispute-cancel = 入金を見るまで、紛争は取り下げないでください。取り下げると、もう一度開けず、返金されないことがあります。内容を直したいときは、紛争の画面で編集できます。
q-cancel-order = { $sent ->
        [no] はい、発送前なら注文詳細から取り消しを申請でき、セラーが認めると全額返金です。理由に「気が変わった」は選ばないでください。
       *[yes] 発送されたあとは、注文の取り消しができないことが多いです。注文詳細の画面で確かめてください。届かないときや問題があるときは、紛争(Open Dispute)で返金を求めます。
    }
q-form-text = 用意した英文を、そのまま説明欄に貼れます。いつ何が起きたか、セラーに何を伝えたかを具体的に書くほど伝わります。
    .letter = 文面を見る
q-form-amount = { $hand ->
        [no] 支払った全額({ $price_or_whole })を入力してください。
       *[yes] 金額は自分で決められます。いまの記録では{ $claim_or_full }です。証拠で説明できる額にしましょう。
    }
q-form-submit = Submitは、紛争を提出するボタンです。理由、金額、証拠、返金先(元の支払い方法)を見直してから押してください。提出したらここで教えてください。5日の回答期限から見張ります。
    .dispute_opened = 提出した
q-account = 本当の理由と証拠のある紛争なら、遠慮はいりません。ただ、注文の大半で紛争を出した人のアカウントが制限された例はあります。作り話の申請は避けてください。
q-talk-first = { $at_once ->
        [yes] 保護期間の残りが少ないので、話し合いを待たずに紛争(Open Dispute)に進みましょう。
       *[no] { $hand ->
            [yes] まず今日、証拠を添えて1通だけ丁寧なメッセージを送りましょう。やりとりが証拠になります。48〜72時間返事がないか断られたら、紛争です。
           *[no] 届くまでは10日ごとのメッセージで証拠を作り、期限になったら紛争です。いますぐ紛争に進むこともできます。
        }
    }
    .dispute_decided = すぐ紛争に進む
q-dispute-when = Open Disputeは、発送から11日目に出るのがふつうです。追跡が動いている間は、届かない理由の紛争がまだ開けないこともあります。{ $dispute ->
        [none] ボタンの有無は注文詳細で確かめてください。
       *[other] この注文では、{ $dispute }が目安です。
    }
q-dispute-after = { $stage ->
        [disputed] セラーの回答の期限は{ $seller_answer }、裁定の目安は{ $verdict_day }です。
       *[other] セラーの回答が5日以内、AliExpressの裁定がそのあと2日ほどです。
    }対案は拒否して大丈夫です。返事をしないと受けたことになる場合があるので、届いたら教えてください。紛争の取り下げは、入金を見るまでしません。
q-appeal = 紛争の画面に「Appeal(不服の申し立て)」が出ていれば、そこから一度だけ申し出られることがあります。期限は画面で確かめてください。だめなら、ライブチャット、PayPal、カード会社、越境消費者センターの順に試せます。
q-dispute-where = My AliExpress → Order List(注文一覧)→ Order Detail(注文詳細)→ Open Dispute の順に進みます。完了した注文では、いちばん下の商品の行にあります。見当たらないときは、発送から11日目まで待つと出ることがあります。
    .dispute_decided = 準備を始める
q-offer-silence = 放置しないでください。返事をしないと、受けたことになる場合があります。納得できなければ、画面で「拒否」を選びます。回答の期限が出ていたら送ってください。
q-counter-what = 対案は、セラーやAliExpressからの「この金額・この条件でどうか」という提案です。受けるとそれで終わりになります。納得できなければ画面で拒否し、金額と回答の期限をここに送ってください。
q-share-fair = 割合は自分で決められます。使えない度合いに合わせ、写真で説明できる額にしましょう。手元に残したままの裁定は、半額ほどになった例があります。
q-full-or-partial = { $goods ->
        [no] 商品が届いていないので、全額返金を求めましょう。返品はいりません。
        [box] 箱が空だったので、全額返金を求めましょう。返すものはありません。
       *[yes] 使える部分があるなら部分返金、まったく使えないなら全額返金が目安です。全額は返品と返送料を求められることが多く、部分返金は写真だけで手元に残せます。
    }
q-offer-accept = { $offer ->
        [none] 金額({ $price_or_whole }のうちいくらか)に納得できるときだけ受けてください。
       *[other] 提案は{ $offer }です。この金額に納得できるときだけ受けてください。
    }受けるとそれで終わりになり、あとから増やせません。少ないと感じたら断って大丈夫です。
q-wrong-address = すぐにセラーへ、正しい住所をメッセージで伝えてください。{ $sent ->
        [no] 発送前なら、注文を取り消して頼み直すほうが早いです。
       *[yes] 発送後に変えられるかは、配送会社とセラー次第です。画面で確かめてください。
    }住所の誤りは、紛争では不利になることがあります。
q-not-shipped = セラーに発送の予定を聞きましょう。処理期間(セラーが発送するまでの日数)が過ぎると、自動で取り消されて全額返金になることがあります。待てなければ、注文の取り消しでも全額返金になります。
    .letter = 文面を見る
q-write-what = そのまま送れる英文を用意しています。丁寧に、事実と日付と希望だけを書きます。紛争や評価をほのめかす言葉は書かないでください。
    .letter = 文面を見る
q-write-seller = 注文一覧 → 注文詳細 → 店名の横の「メッセージ(連絡)」から送れます。サイトの中で送ると、やりとりが証拠になります。
    .letter = 文面を見る
q-english = 英語で送るのがいちばん伝わります。文面は英語で用意し、日本語の意味も添えるので、貼るだけで大丈夫です。henkinとは日本語で話せます。
    .letter = 文面を見る
q-review = 評価は、返金が終わってから正直に書きましょう。先に低い評価をちらつかせると、脅迫と受け取られることがあります。高い評価を先につける約束にも応じないでください。
q-stop = 「/order close 番号」で、その注文の通知が止まります。「もう一度開く」で戻せます。少しだけ休むなら「明日また聞いて」と送ってください。
    .settings = 通知を減らす
q-notify-time = 変えられます。「/order settings 時間 9:00」で届く時間、「/order settings 静か 22:00-7:00」で静かな時間が決まります。期限の警告は、静かな時間の前に届けます。
    .settings = 設定
q-privacy = 登録した内容と写真は、このボットの中だけに保管し、セラーやAliExpressには渡しません。AliExpressのパスワードやカード番号は聞かないので、送らないでください。
q-henkin = 注文の期限を見張り、セラーに送る英文と紛争の文面を用意し、入金を見るまで次にすることを案内します。AliExpressへのログイン、送信、申請はしないので、ご自身で行ってください。返金の約束や、法律の相談はできません。
q-free = henkinの利用に料金はかかりません。返送料など、AliExpressや郵便局に払うお金は別です。お金や手数料を求めるメッセージが届いたら、支払わずにここへ貼ってください。
q-undo = 「取り消し」と送るか、メッセージの「取り消す」を押すと、ひとつ前に戻ります。日付や金額は「/order edit 番号 価格 1,980円」のように直せます。
    .undo = 取り消す
q-chance = 約束はできませんが、理由と証拠がそろうほど返金されやすくなります。{ $hand ->
        [yes] 写真や動画と、セラーとのやりとりの画面を残してください。
       *[no] 届いていない場合は、動かない追跡画面とセラーとのやりとりの画面が証拠になります。
    }受取確認を押さず、期限までに紛争を出すことが大切です。
q-broken-arrives = 受取確認は押さないでください。問題のところと商品の全体を撮り、その日のうちにセラーへメッセージを送ります。48〜72時間返事がないか断られたら、紛争(Open Dispute)です。どんな問題かを送ってもらえれば、証拠と文面を案内します。
q-not-arrives = 届かないときは、Open Disputeで全額返金を求められます。{ $dispute ->
        [none] 期限は注文ページの保護期間で確かめてください。
       *[other] 目安は{ $dispute }で、保護期間は{ $protection }です。
    }それまでは10日ごとにセラーへメッセージを送り、追跡画面とやりとりの画面を証拠に残しましょう。
    .letter = 文面を見る
q-when-arrives = 受取確認は押さず、先に中身を確かめてください。開封から動画を撮り、色・数・動作を見ます。終わったら「届いた」と、問題があればどんな問題かを送ってください。
q-dispute-what = 紛争(Open Dispute)は、AliExpressに間に入ってもらい、返金を求める手続きです。理由と証拠を出すと、セラーが5日以内に答え、そのあとAliExpressが裁定します。
q-next = いまは「{ $stage_words }」の段階です。{ $stage ->
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
    .status = 状況を見る
q-several-parcels = 全部そろって中身を確かめるまで、受取確認は押さないでください。別の荷物で来ることもあるので、追跡番号が分かれていないか注文詳細を見ます。残りが届かなければ、足りない分の返金を求められます。
q-seller-receipt = 【受取確認の依頼】先に押すと代金がセラーに渡り、返金を求めにくくなります。応じず、返金が先だと返事をしましょう。入金を見るまで押しません。
q-seller-close = 【紛争の取り下げの依頼】応じないでください。取り下げると、もう一度開けないことがあります。返金は紛争の画面でできるので、入金を見るまで取り下げません。
q-seller-outside = 【サイトの外でのやりとりの依頼】応じないでください。AliExpressの外では保護がききません。返金も連絡もサイトの中だけにし、追加のお金は払いません。
q-seller-review = 【レビューとの引きかえの依頼】応じないでください。高い評価を先につけても、返金されるとは限りません。そのメッセージの画面は証拠になります。
q-seller-threat = 言い返さず、やりとりの画面を撮って残してください。証拠になります。受取確認も紛争の取り下げもせず、連絡はサイトの中だけにします。本文を貼ってもらえれば、落ち着いた返事を用意します。身の危険を感じるときは、警察や消費者ホットライン188に相談してください。
q-threat = その言葉は送らないでください。紛争や低い評価、訴えをちらつかせると脅迫と受け取られ、こちらが不利になることがあります。代わりに、困っている事実と日付、返金の希望だけを丁寧に書きましょう。紛争は、予告せずに期限までに出せます。
    .letter = 文面を見る
q-invent = お力になりたいのですが、事実と違う証拠や理由を作るお手伝いはできません。見つかると返金されず、アカウントが制限されることもあります。本当に起きたことなら、いま撮れる写真とやりとりの画面で十分に伝えられます。
q-thanks = どういたしまして。続きもいっしょに進めましょう。
q-hello = こんにちは、henkin(返金)です。続きをいっしょに進めましょう。
q-sorry = 大丈夫です。ゆっくり進めましょう。
