id: metrotvnews
name: Metro TV News
hosts: metrotvnews.com

[text]


[page]
