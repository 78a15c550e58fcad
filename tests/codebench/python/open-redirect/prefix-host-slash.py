from django.shortcuts import redirect


def go(request):
    target = request.GET.get("target", "")
    if not target.startswith("https://desk.example/"):
        return redirect("home")
    return redirect(target)
