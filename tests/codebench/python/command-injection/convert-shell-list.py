import subprocess

from django.http import HttpResponse


def thumbnail(request):
    size = request.POST.get("size", "120x120")
    cmd = ["convert", "upload.png", "-resize", size, "thumb.png"]
    subprocess.run(" ".join(cmd), shell=True, check=True)
    return HttpResponse("ok")
