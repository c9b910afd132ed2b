# What the libraries are built from: a name of ours, the place in Debian's pool,
# and the SHA-256 of the tarball its authors gave.
versions() {
    cat <<'LIST'
sdl2 libs/libsdl2/libsdl2_2.26.5+dfsg.orig.tar.gz b3f2c822151804125d08db94c65852f711c2e5df2145a59da120748dc32eb9c3
sdl2-ttf libs/libsdl2-ttf/libsdl2-ttf_2.20.1+dfsg.orig.tar.xz 89a5712f569ef3444b3388561eaa3cfa2ddfe2551c3146efac774a88c2e2e8af
freetype f/freetype/freetype_2.12.1+dfsg.orig.tar.xz 7dedb6b9adf331559daea614a83b8de42a753e685ec8e1c4bdb4529eb880b0d1
harfbuzz h/harfbuzz/harfbuzz_6.0.0+dfsg.orig.tar.xz 89266cb363e49b6aa999eda04ca25b0d234a69ad9304679631371f4697652368
pixman p/pixman/pixman_0.42.2.orig.tar.gz ea1480efada2fd948bc75366f7c349e1c96d3297d09a3fe62626e38e234a625e
cairo c/cairo/cairo_1.16.0.orig.tar.xz 5e7b29b3f113ef870d1e3ecf8adf21f923396401604bda16d44be45e66052331
lua l/lua5.4/lua5.4_5.4.4.orig.tar.gz 164c7849653b80ae67bec4b7473b884bf5cc8d2dca05653475ec2ed27b9ebf61
jansson j/jansson/jansson_2.14.orig.tar.gz c739578bf6b764aa0752db9a2fdadcfe921c78f1228c7ec0bb47fa804c55d17b
sqlite s/sqlite3/sqlite3_3.40.1.orig.tar.xz aaa776260ab4dc976db34aa7891819484c8676b5b2783123ebc6301e2ca5d655
utf8proc u/utf8proc/utf8proc_2.8.0.orig.tar.gz a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc
LIST
}
