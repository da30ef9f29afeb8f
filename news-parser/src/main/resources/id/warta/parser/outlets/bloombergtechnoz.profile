id: bloombergtechnoz
name: Bloomberg Technoz
hosts: bloombergtechnoz.com

[text]

[page]
headline: .title.margin-bottom-sm
published: h5.title.fw4.cl-gray
writer: h5.title.margin-bottom-ss a
body: .detail-in
drop: .pager__next
