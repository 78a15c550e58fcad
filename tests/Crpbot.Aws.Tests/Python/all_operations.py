"""Prints service:Operation for every operation of every service that botocore knows."""
import botocore.session

loader = botocore.session.get_session().get_component("data_loader")
for service in loader.list_available_services("service-2"):
    for operation in loader.load_service_model(service, "service-2")["operations"]:
        print(f"{service}:{operation}")
