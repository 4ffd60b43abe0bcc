"""Every way we know in which a page of HTML makes a browser ask for something."""

WAYS = """
<link rel="stylesheet" href="{u}/link-css"><link rel="icon" href="{u}/icon">
<link rel="preload" as="image" href="{u}/preload"><link rel="prefetch" href="{u}/prefetch">
<link rel="dns-prefetch" href="//{h}"><link rel="preconnect" href="{u}">
<link rel="modulepreload" href="{u}/module"><link rel="manifest" href="{u}/manifest">
<style>@import "{u}/import-string"; @import url({u}/import-url);
@font-face {{ font-family: far; src: url({u}/font) }} * {{ font-family: far, sans-serif }}
body {{ background: url({u}/css-body) }} p::before {{ content: url({u}/content) }}
ul {{ list-style: url("{u}/bullet") }} .c {{ cursor: url({u}/cursor), auto;
border-image: url({u}/border) 30; mask: url({u}/mask#m); filter: url({u}/filter#f);
background: image-set(url({u}/set) 1x); shape-outside: url({u}/shape); clip-path: url({u}/clip#c) }}
.e {{ background: u\\72l({u}/escaped) }} .v {{ --x: url({u}/variable); background: var(--x) }}
@media all {{ .m {{ background: url({u}/media) }} }} @supports (display: grid) {{ .s {{
background: url({u}/supports) }} }} @namespace x url({u}/namespace);</style>
<img src="{u}/img"><img src="//{h}/img-scheme-relative"><img srcset="{u}/srcset 2x, {u}/srcset1 1x">
<img src="{u}/lazy" loading="lazy"><img src=x onerror="this.src='{u}/onerror'">
<picture><source srcset="{u}/source"><img src="{u}/picture"></picture>
<body background="{u}/body"><table background="{u}/table"><tr><td background="{u}/td"
style="background:url('{u}/style')">x</td></tr></table>
<p class="c e v m s" style="background-image:url({u}/p)">text</p><ul><li>x</li></ul>
<iframe src="{u}/iframe"></iframe><iframe srcdoc="<img src='{u}/srcdoc'>"></iframe>
<frameset><frame src="{u}/frame"></frameset><object data="{u}/object"></object>
<embed src="{u}/embed"><applet code="x" archive="{u}/applet"></applet>
<video src="{u}/video" poster="{u}/poster" autoplay><track src="{u}/track" default></video>
<audio src="{u}/audio" autoplay></audio><input type="image" src="{u}/input">
<svg><image href="{u}/svg-image" xlink:href="{u}/svg-xlink"/><use href="{u}/use#x"/>
<script href="{u}/svg-script"/><style>rect {{ fill: url({u}/svg-fill#a) }}</style><rect width="9"
height="9"/><filter id="f"><feImage href="{u}/fe"/></filter><a href="{u}/svg-a"><text>x</text></a>
<animate attributeName="href" values="{u}/animate"/><foreignObject><img src="{u}/foreign"/>
</foreignObject></svg><math><mtext><img src="{u}/math"></mtext></math>
<script>fetch("{u}/fetch"); new Image().src = "{u}/new-image"; location = "{u}/location";
navigator.sendBeacon("{u}/beacon"); new WebSocket("ws://{h}/ws");</script>
<script src="{u}/script"></script><script type="module" src="{u}/module-script"></script>
<noscript><img src="{u}/noscript"><meta http-equiv="refresh" content="0;url={u}/noscript-refresh">
</noscript><template><img src="{u}/template"></template>
<form action="{u}/form" autofocus><input autofocus onfocus="this.form.submit()">
<button formaction="{u}/formaction">go</button></form><a href="{u}/a" ping="{u}/ping">link</a>
<base href="{u}/base/"><img src="relative"><meta http-equiv="refresh" content="0;url={u}/refresh">
<!--[if true]><img src="{u}/conditional"><![endif]--><marquee onstart="fetch('{u}/marquee')">x
</marquee><details open ontoggle="fetch('{u}/toggle')">x</details><portal src="{u}/portal"></portal>
<fencedframe src="{u}/fenced"></fencedframe><bgsound src="{u}/bgsound">
<img src="file:///etc/hostname"><img src="{u}/last">
"""


def hostile_html(port: int) -> str:
    """A body that asks for all of it from a port of this machine."""
    host = f"127.0.0.1:{port}"
    return f"<html><body>{WAYS.format(u=f'http://{host}', h=host)}</body></html>"
