id: tvrinews
name: TVRI News
hosts: tvrinews.com

[text]


[page]
