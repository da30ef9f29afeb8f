id: koran-jakarta
name: Koran Jakarta
hosts: koran-jakarta.com

[text]

[page]
drop: #ad-slot-article, .click_adv_func, .iklan-for-mobile, #popupModal
