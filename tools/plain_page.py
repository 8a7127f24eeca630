"""Pages that stand beside the editions, without the theme: each says one thing and leads on."""


def plain_page(title: str, body: str, head: str = "") -> str:
    """A page of a title and a body, both HTML, with more for its head."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{title}</title>\n{head}</head>\n"
        f"<body>\n<main><h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )
