"""Gunicorn's advice: two workers for each core and one more. With threads, connections are kept."""

workers = 3
worker_class = "gthread"
threads = 2
control_socket_disable = True
