from django.shortcuts import render
from django.utils.html import format_html


def note(request):
    comment = request.POST.get("comment", "")
    return render(request, "note.html", {"comment": format_html("<em>{}</em>", comment)})
