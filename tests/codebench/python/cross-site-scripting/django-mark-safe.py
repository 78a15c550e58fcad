from django.shortcuts import render
from django.utils.safestring import mark_safe


def note(request):
    comment = request.POST.get("comment", "")
    html = "<em>%s</em>" % comment
    return render(request, "note.html", {"comment": mark_safe(html)})
