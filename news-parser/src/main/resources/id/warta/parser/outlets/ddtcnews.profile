id: ddtcnews
name: DDTC News
hosts: news.ddtc.co.id

[text]


[page]
