"""Gunicorn's advice: two workers for each core and one more. With threads, connections are kept."""

workers = 3
worker_class = "gthread"
threads = 2
# As behind a proxy, which keeps connections too: by the default of 2 seconds, busy workers reset some of them.
keepalive = 60
control_socket_disable = True
