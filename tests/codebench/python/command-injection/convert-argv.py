import subprocess

from django.http import HttpResponse


def thumbnail(request):
    size = request.POST.get("size", "120x120")
    if size.startswith("-"):
        return HttpResponse(status=400)
    cmd = ["convert", "upload.png", "-resize", size, "thumb.png"]
    subprocess.run(cmd, check=True)
    return HttpResponse("ok")
